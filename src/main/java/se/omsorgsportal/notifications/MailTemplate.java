package se.omsorgsportal.notifications;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The mails that the portal writes by itself, each with the places its text may and must have (ALL-01). */
public enum MailTemplate {
    /** To the orderer: case number and confirmation (ORD-05). */
    ORDER_RECEIVED(Subject.ORDER, Set.of("case-number", "link"), "next"),
    /** To the administrators: a new order and its start (ORD-05). */
    ORDER_NEW(Subject.ORDER, Set.of("case-number", "start", "link")),
    /** To the administrators, at once (ORD-04). */
    ORDER_NEW_URGENT(Subject.ORDER, Set.of("case-number", "start", "reason", "link"), "reason"),
    /** To the unit's managers: somebody has to stand for an order (ORD-01). */
    ORDER_AWAITS_MANAGER(Subject.ORDER, Set.of("case-number", "link")),
    /** To the orderer (ORD-06, ORD-12). */
    ORDER_APPROVED(Subject.ORDER, Set.of("case-number", "comment", "link"), "comment", "trimmed"),
    /** The same for an order about somebody known: nothing is trimmed and no account is made (END-01). */
    ORDER_APPROVED_AS_IS(Subject.ORDER, Set.of("case-number", "comment", "link"), "comment"),
    ORDER_REFUSED(Subject.ORDER, Set.of("case-number", "comment", "link"), "comment"),
    ORDER_SENT_BACK(Subject.ORDER, Set.of("case-number", "comment", "link"), "comment"),
    ORDER_WITHDRAWN(Subject.ORDER, Set.of("case-number", "link"), "comment"),
    /** To the administrators, once a day (ORD-09). */
    ORDER_OVERDUE(Subject.ORDER, Set.of("case-number", "start", "link")),
    /** To the orderer of many at once (ORD-10). */
    BULK_RECEIVED(Subject.BULK, Set.of("case-number", "count", "link"), "next"),
    /** To the administrators: many new orders that belong together (ORD-10). */
    BULK_NEW(Subject.BULK, Set.of("case-number", "count", "start", "link")),
    /** To the managers of its units (ORD-10). */
    BULK_AWAITS_MANAGER(Subject.BULK, Set.of("case-number", "link")),
    /** To the orderer: the rest of them were approved in one go (ORD-10). */
    BULK_APPROVED(Subject.BULK, Set.of("case-number", "count", "link")),
    /** To those who are asked: which dates, and by when to answer (WIN-02). */
    WINDOW_CONSULTATION(Subject.WINDOW, Set.of("window", "dates", "link"), "dates", "answer-by"),
    /** To the service desk: the order, and whatever is written about it later (WIN-03). */
    WINDOW_LETTER(Subject.WINDOW, Set.of("window", "case-mark", "text"), "case-mark", "text"),
    /** To the managers of external units and all superusers (WIN-07). */
    WINDOW_ANNOUNCED(Subject.WINDOW, Set.of("window", "text", "link"), "text"),
    /** To the orderer: may hand over (PRV-13). */
    ORDER_READY(Subject.ORDER, Set.of("case-number", "link")),
    /** To the unit's managers: something in the provisioning is theirs to do. */
    TASKS_OVERDUE(Subject.ORDER, Set.of("case-number", "link")),
    /** To the administrators: a whole provider is to be ended, and somebody else decides (END-05). */
    PROVIDER_ENDING_NEW(Subject.PROVIDER, Set.of("provider", "last-day", "link"), "reason", "orderer"),
    /** To the administrator who ordered it. */
    PROVIDER_ENDING_REFUSED(Subject.PROVIDER, Set.of("provider", "comment", "link"), "comment"),
    /** To the provider's managers and the administrators: who leaves on which day stands behind the link (END-05). */
    PROVIDER_ENDED(Subject.PROVIDER, Set.of("provider", "last-day", "link"), "reason"),
    /** To the orderer: a change or an ending is done (END-02). */
    ORDER_CARRIED_OUT(Subject.ORDER, Set.of("case-number", "link")),
    TASKS_FOR_MANAGER(Subject.ORDER, Set.of("case-number", "task", "link"), "task"),
    /** The first of the two mails: the user name, and nothing that leads to the password (PRV-12). */
    CREDENTIALS_USER_NAME(Subject.ORDER, Set.of("case-number", "user-name"), "user-name"),
    /** The second one: the one-time link, and nothing that tells the user name (PRV-12). */
    CREDENTIALS_PASSWORD(Subject.PASSWORD, Set.of("reveal-link")),
    /** To the user: annex 1 is to be accepted (PRV-14). */
    DUTIES_ASKED(Subject.PERSON, Set.of("link"), "document-version"),
    /** To everybody who was told of the window (WIN-14). */
    WINDOW_MOVED(Subject.WINDOW, Set.of("window", "window-day", "comment", "link"), "earlier-day", "comment"),
    WINDOW_DELAYED(Subject.WINDOW, Set.of("window", "until", "comment", "link"), "until", "comment"),
    WINDOW_ROLLED_BACK(Subject.WINDOW, Set.of("window", "comment", "link"), "comment"),
    WINDOW_CANCELLED(Subject.WINDOW, Set.of("window", "comment", "link"), "comment"),
    /** The all-clear, to all external managers, superusers and testers (WIN-12). */
    WINDOW_RELEASED(Subject.WINDOW, Set.of("window", "systems", "link"), "until"),
    /** To the managers: what a renewal made of their staff's accounts (REN-04). */
    ACCOUNTS_RENEWED(Subject.PERSON, Set.of("list", "link"), "list"),
    /** To the administrators: which accounts are about to lapse, and when (REN-01). */
    ACCOUNTS_LAPSING(Subject.PERSON, Set.of("list", "link"), "list"),
    /** To the managers, once a month: accounts that nobody uses (REN-05). */
    ACCOUNTS_UNUSED(Subject.PERSON, Set.of("list", "link"), "list", "months"),
    /** To a tester: the day, with an entry for the calendar (WIN-06). */
    TEST_INVITED(Subject.WINDOW, Set.of("window", "window-day", "answer-link"), "areas", "answer-link"),
    /** To a tester: another day, time or task; the entry in the calendar changes too (WIN-06). */
    TEST_CHANGED(Subject.WINDOW, Set.of("window", "window-day", "answer-link"), "areas", "answer-link", "comment"),
    /** To a tester or a substitute: it is off (WIN-06). */
    TEST_CANCELLED(Subject.WINDOW, Set.of("window", "window-day"), "comment"),
    /** To a substitute, perhaps from outside: for whom, and the way to the protocol (WIN-06). */
    TEST_SUBSTITUTE(Subject.WINDOW, Set.of("window", "name", "protocol-link"), "name", "areas", "protocol-link"),
    /** To whoever tests today (WIN-08). */
    TEST_ROLL_CALL(Subject.WINDOW, Set.of("window", "answer-link"), "areas", "answer-link"),
    /** To a substitute: it is theirs now (WIN-08). */
    TEST_TAKEN_OVER(Subject.WINDOW, Set.of("window", "name", "protocol-link"), "name", "areas", "protocol-link"),
    /** To whoever tests: the protocol is open (WIN-10). */
    TEST_OPEN(Subject.WINDOW, Set.of("window", "protocol-link"), "round", "areas", "protocol-link"),
    /** To the administrators: nobody tests these areas (WIN-08). */
    TEST_UNCOVERED(Subject.WINDOW, Set.of("window", "areas", "link"), "round", "areas"),
    /** To the IT supplier: who tests, substitutes flagged (WIN-06). */
    TEST_LIST(Subject.WINDOW, Set.of("window", "list"), "list", "case-mark"),
    /** To the IT supplier: the report of a round (WIN-11). */
    TEST_REPORT(Subject.WINDOW, Set.of("window", "round"), "round", "list", "case-mark"),
    /** To the user: how to download the certificate (SIT-02). */
    CERTIFICATE_ASSIGNED(Subject.CERTIFICATE, Set.of("download-address", "link"), "download-address"),
    /** To the unit's managers, as long before the last day as the routine says (SIT-03). */
    CERTIFICATE_EXPIRING(Subject.CERTIFICATE, Set.of("name", "valid-to", "link"), "days"),
    /** To the administrators: the first fault in an hour that users find in a system (WIN-13). */
    FAULT_REPORTED(Subject.PERSON, Set.of("system", "link"), "case-number", "system", "units", "name"),
    /** To the user who reported it: what came of it (WIN-13). */
    FAULT_CLOSED(
            Subject.PERSON, Set.of("case-number", "outcome", "link"), "case-number", "system", "outcome", "comment"),
    /** To whoever asked for it and the unit's managers: the confirmation (SIT-04). */
    CERTIFICATE_REVOKED(Subject.CERTIFICATE, Set.of("name", "revoked-at", "link"), "reason", "asked-by", "revoked-at"),
    /** To the administrators: somebody has left and the certificate lives on (END-03). */
    CERTIFICATE_LEFT_BEHIND(Subject.CERTIFICATE, Set.of("name", "link")),
    /** To the superusers of the unit that a move waits for (MOV-01). */
    MOVE_AWAITS(Subject.MOVE, Set.of("name", "situation", "link"), "situation"),
    /** To the administrators: the exchange, and from which day the account's unit is to be another (MOV-02). */
    MOVE_AGREED(Subject.MOVE, Set.of("name", "from-unit", "to-unit", "move-day", "link")),
    /** To the superusers of both units (MOV-02, MOV-04). */
    MOVE_DONE(Subject.MOVE, Set.of("name", "link")),
    MOVE_CALLED_OFF(Subject.MOVE, Set.of("name", "comment", "link"), "comment"),
    /** To the stand-in: for whom, and on which days (ORD-11). */
    STAND_IN_NAMED(Subject.PERSON, Set.of("name", "start", "end", "link"), "name", "start", "end");

    /** Places that every mail about such a thing can have. */
    private enum Subject {
        ORDER("case-number", "name", "order", "day", "start", "end", "units", "orderer", "permissions", "link"),
        BULK("case-number", "count", "start", "orderer", "link"),
        PASSWORD("case-number", "orderer", "reveal-link"),
        PERSON("link"),
        PROVIDER("provider", "last-day", "count", "link"),
        CERTIFICATE("name", "units", "hsa-id", "card-number", "valid-to", "link"),
        MOVE("name", "from-unit", "to-unit", "move-day", "link"),
        WINDOW("window", "systems", "window-day", "window-start", "window-end", "link");

        static final Set<String> EVERYWHERE = Set.of("recipient", "contact", "municipality");

        private final Set<String> places;

        Subject(String... places) {
            this.places = Set.of(places);
        }
    }

    private final Set<String> required;
    private final Set<String> allowed = new TreeSet<>(Subject.EVERYWHERE);

    MailTemplate(Subject subject, Set<String> required, String... more) {
        this.required = required;
        allowed.addAll(subject.places);
        allowed.addAll(Set.of(more));
    }

    /** The places that the text has to have. */
    public Set<String> required() {
        return new TreeSet<>(required);
    }

    /** All the places it may have. */
    public Set<String> allowed() {
        return new TreeSet<>(allowed);
    }

    /** As addresses and files name it: {@code order-received}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
