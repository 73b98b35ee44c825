package se.omsorgsportal.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.shared.NotFound;

/** The mails to be sent, kept in the transaction that caused them and handed out one at a time (ALL-01). */
@Component
class Outbox {

    private final MailRepository mails;
    private final FirstWrite write;
    private final Wordings wordings;
    private final Attachments attachments;
    private final Routines routines;
    private final Nudge nudge;
    private final Clock clock;

    Outbox(
            MailRepository mails,
            FirstWrite write,
            Wordings wordings,
            Attachments attachments,
            Routines routines,
            Nudge nudge,
            Clock clock) {
        this.mails = mails;
        this.write = write;
        this.wordings = wordings;
        this.attachments = attachments;
        this.routines = routines;
        this.nudge = nudge;
        this.clock = clock;
    }

    /** Keeps a mail for each person who has none for this cause and template. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(Notice notice, Collection<PersonSummary> people) {
        send(notice, people.stream().map(Recipient::of).toList());
    }

    /** The same to whomever it may be, also outside the portal. */
    @Transactional(propagation = Propagation.MANDATORY)
    void send(Notice notice, Collection<Recipient> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        Map<Locale, Wording> words = new HashMap<>();
        Map<Locale, Map<String, String>> values = new HashMap<>();
        var letters = recipients.stream()
                .distinct()
                .sorted(Comparator.comparing(Recipient::key))
                .map(reader -> {
                    var wording = words.computeIfAbsent(
                            reader.language(), language -> wordings.current(notice.template(), language));
                    var facts = values.computeIfAbsent(reader.language(), notice.values());
                    return new Mail(notice, reader, wordings.fill(wording, notice, facts, reader), clock.instant());
                })
                .toList();
        write.mails(letters);
        attachments.keep(letters, notice.attachments());
        nudge.afterCommit();
    }

    /** Takes the mail that has been due the longest; nobody else gets it until its lease is over. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<OutgoingMail> claim() {
        var now = clock.instant();
        return mails.lockNextDue(now).map(mail -> {
            mail.claim(now);
            return mail.hasAttachments() ? mail.outgoing().with(attachments.of(mail.id())) : mail.outgoing();
        });
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void sent(UUID id) {
        change(id, mail -> mail.sent(clock.instant()));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void postpone(UUID id, MailProblem why, String reason) {
        var giveUpAfter = Duration.ofHours(routines.get(NotificationRoutines.GIVE_UP));
        change(id, mail -> mail.postpone(why, reason, giveUpAfter, clock.instant()));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void fail(UUID id, MailProblem why, String reason) {
        change(id, mail -> mail.fail(why, reason));
    }

    /** Without a mail server: what is due is kept for the administrator to read. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void holdDue() {
        mails.holdDue(clock.instant());
    }

    /** Removes what is older than the moment, except what still waits. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int removeOlderThan(Instant moment) {
        return mails.deleteOlderThan(moment);
    }

    private void change(UUID id, Consumer<Mail> change) {
        change.accept(mails.findById(id).orElseThrow(() -> new NotFound(id)));
    }
}
