package se.omsorgsportal.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** Every mail with its state, for the administrator to see, send again or cancel (ALL-01). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class Mails {

    private final MailRepository mails;
    private final MailQuery query;
    private final People people;
    private final Nudge nudge;
    private final AuditLog audit;
    private final Clock clock;

    Mails(MailRepository mails, MailQuery query, People people, Nudge nudge, AuditLog audit, Clock clock) {
        this.mails = mails;
        this.query = query;
        this.people = people;
        this.nudge = nudge;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first. */
    public List<MailDetails> page(MailFilter filter, int offset, int limit) {
        var found = query.page(filter, offset, limit);
        var names = people.names(found.stream()
                .flatMap(mail -> Optional.ofNullable(mail.recipient()).stream())
                .collect(Collectors.toSet()));
        return found.stream().map(mail -> mail.details(name(mail, names))).toList();
    }

    public long count(MailFilter filter) {
        return query.count(filter);
    }

    /** With words where a one-time link will stand: it is for the recipient only (PRV-12). */
    public MailDetails details(UUID id) {
        var mail = require(id);
        var details = mail.details(name(
                mail,
                Optional.ofNullable(mail.recipient())
                        .map(person -> people.names(List.of(person)))
                        .orElse(Map.of())));
        return details.withBody(RevealMark.explained(details.body(), Words.of(details.language(), "mail.reveal")));
    }

    /** How many mails would not go and wait for somebody to look at them. */
    public long failed() {
        return mails.countByState(MailState.FAILED);
    }

    /** Sends it again, to the address that the person has now. */
    @Transactional
    public void resend(UUID id) {
        change("mail.resent", id, mail -> {
            var person = mail.recipient();
            var address = person == null
                    ? mail.outsideAddress()
                    : people.find(person).map(PersonSummary::email).orElse(null);
            mail.resend(address, clock.instant());
        });
        nudge.afterCommit();
    }

    /** Tries at once instead of at the end of the pause. */
    @Transactional
    public void sendNow(UUID id) {
        change("mail.hurried", id, mail -> mail.hurry(clock.instant()));
        nudge.afterCommit();
    }

    /** Will not be sent. */
    @Transactional
    public void cancel(UUID id) {
        change("mail.cancelled", id, Mail::cancel);
    }

    private void change(String what, UUID id, Consumer<Mail> change) {
        var mail = require(id);
        var before = mail.state();
        change.accept(mail);
        audit.record(Act.of(what, "mail", id, mail.template().slug())
                .about(mail.recipient())
                .changed("state", before, mail.state()));
    }

    private static String name(Mail mail, Map<PersonId, String> names) {
        var person = mail.recipient();
        return person == null ? "" : names.getOrDefault(person, "");
    }

    private Mail require(UUID id) {
        return mails.findById(id).orElseThrow(NotFound::new);
    }
}
