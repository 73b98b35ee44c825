package se.omsorgsportal.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.PersonId;

/** A mail to one person, from the moment it was caused until the mail server has it (ALL-01). */
@Entity
class Mail {

    /** How long a node may take to hand a mail over before another one tries. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int LONGEST_PAUSE_MINUTES = 60;
    private static final int REASON_LENGTH = 500;

    @Id
    private UUID id = Ids.next();

    private String cause;

    @Enumerated(EnumType.STRING)
    private MailTemplate template;

    private @Nullable PersonId recipient;
    private String recipientName;
    private String addressee;
    private @Nullable String address;
    private String language;
    private String subject;
    private String body;
    private int attachments;
    private @Nullable UUID credential;
    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private int attempts;
    private Instant createdAt;
    private Instant queuedAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MailProblem problem;

    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(Notice notice, Recipient to, Wording words, Instant now) {
        cause = notice.cause();
        template = notice.template();
        urgent = notice.urgent();
        credential = notice.credential();
        recipient = to.person();
        recipientName = recipient == null ? to.name() : "";
        addressee = to.key();
        attachments = notice.attachments().size();
        address = to.email() == null ? null : to.email().value();
        language = to.language().getLanguage();
        subject = words.subject();
        body = words.body();
        createdAt = now;
        queuedAt = now;
        dueAt = now;
        if (address == null) {
            fail(MailProblem.NO_ADDRESS, "");
        } else if (!to.active()) {
            fail(MailProblem.INACTIVE, "");
        }
    }

    /** A node takes it to the mail server; until the lease runs out no other node does. */
    void claim(Instant now) {
        state = MailState.SENDING;
        attempts++;
        dueAt = now.plus(LEASE);
    }

    void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        dueAt = null;
        problem = null;
        reason = null;
    }

    /** Tries again after 1, 2, 4 … 60 minutes, and gives up when the routine's time is over. */
    void postpone(MailProblem why, String words, Duration giveUpAfter, Instant now) {
        var next = now.plus(Duration.ofMinutes(Math.min(LONGEST_PAUSE_MINUTES, 1L << Math.min(attempts - 1, 10))));
        if (next.isAfter(queuedAt.plus(giveUpAfter))) {
            fail(MailProblem.GAVE_UP, words);
        } else {
            state = MailState.WAITING;
            dueAt = next;
            because(why, words);
        }
    }

    void fail(MailProblem why, String words) {
        state = MailState.FAILED;
        dueAt = null;
        because(why, words);
    }

    /** Puts it first in the queue again, with as much time to try as a new one; to the address the person has now. */
    void resend(@Nullable EmailAddress to, Instant now) {
        if (!state.isResendable()) {
            throw new MailUnderWay();
        }
        if (to == null) {
            throw new MailWithoutAddress();
        }
        address = to.value();
        attempts = 0;
        queuedAt = now;
        dueAt = now;
        state = MailState.WAITING;
        problem = null;
        reason = null;
    }

    /** Does not wait for the pause to end. */
    void hurry(Instant now) {
        if (state != MailState.WAITING) {
            throw new MailUnderWay();
        }
        dueAt = now;
    }

    void cancel() {
        if (!state.isCancellable()) {
            throw new MailUnderWay();
        }
        state = MailState.CANCELLED;
        dueAt = null;
    }

    private void because(MailProblem why, String words) {
        problem = why;
        reason = words.length() > REASON_LENGTH ? words.substring(0, REASON_LENGTH) : words;
    }

    /** What the sender needs, read before the transaction ends. */
    OutgoingMail outgoing() {
        if (address == null) {
            throw new MailWithoutAddress();
        }
        return new OutgoingMail(
                id, address, Locale.forLanguageTag(language), subject, body, credential, urgent, List.of());
    }

    /** @param name of the person, when it goes to one */
    MailDetails details(String name) {
        return new MailDetails(
                id,
                template,
                recipient,
                recipient == null ? recipientName : name,
                address,
                Locale.forLanguageTag(language),
                subject,
                body,
                attachments,
                urgent,
                state,
                attempts,
                createdAt,
                dueAt,
                sentAt,
                problem,
                reason);
    }

    /** As it goes into the table, once; after that only the methods above change it. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", id);
        columns.put("cause", cause);
        columns.put("template", template.name());
        columns.put("recipient", recipient == null ? null : recipient.value());
        columns.put("recipientName", recipientName);
        columns.put("addressee", addressee);
        columns.put("attachments", attachments);
        columns.put("address", address);
        columns.put("language", language);
        columns.put("subject", subject);
        columns.put("body", body);
        columns.put("credential", credential);
        columns.put("urgent", urgent);
        columns.put("state", state.name());
        columns.put("attempts", attempts);
        columns.put("createdAt", LocalDateTime.ofInstant(createdAt, ZoneOffset.UTC));
        columns.put("dueAt", dueAt == null ? null : LocalDateTime.ofInstant(dueAt, ZoneOffset.UTC));
        columns.put("problem", problem == null ? null : problem.name());
        columns.put("reason", reason);
        return columns;
    }

    UUID id() {
        return id;
    }

    boolean hasAttachments() {
        return attachments > 0;
    }

    @Nullable
    EmailAddress outsideAddress() {
        return recipient == null && address != null ? EmailAddress.of(address) : null;
    }

    @Nullable
    PersonId recipient() {
        return recipient;
    }

    MailState state() {
        return state;
    }

    MailTemplate template() {
        return template;
    }
}
