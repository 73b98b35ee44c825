package se.omsorgsportal.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.directory.DirectoryChange.Create;
import se.omsorgsportal.directory.DirectoryChange.Disable;
import se.omsorgsportal.directory.DirectoryChange.Enable;
import se.omsorgsportal.directory.DirectoryChange.Extend;
import se.omsorgsportal.directory.DirectoryChange.Move;
import se.omsorgsportal.directory.DirectoryChange.Workplace;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;

/** A change from the moment it was asked for until the directory has it (PRV-15). */
@Entity
@Table(name = "directory_operation")
class Operation {

    /** How long a node may take before another one tries; longer than all the time-outs of one change. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int LONGEST_PAUSE_MINUTES = 60;
    private static final int REASON_LENGTH = 500;

    @Id
    private UUID id;

    @Version
    private long version;

    private String cause;
    private @Nullable String openCause;

    @Enumerated(EnumType.STRING)
    private OperationKind kind;

    private PersonId personId;
    private String userName;
    private String principal = "";
    private String givenName = "";
    private String familyName = "";
    private @Nullable String email;
    private String unitName = "";
    private String providerName = "";
    private @Nullable LocalDate validTo;
    private boolean opened;
    private byte @Nullable [] password;
    private String note;
    private @Nullable PersonId requestedBy;

    @Enumerated(EnumType.STRING)
    private OperationState state = OperationState.WAITING;

    private int attempts;
    private Instant createdAt;
    private Instant queuedAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DirectoryProblem problem;

    private String reason = "";

    @SuppressWarnings("NullAway.Init")
    protected Operation() {}

    /** @param password of a new account, encrypted */
    Operation(
            OperationId id,
            DirectoryChange change,
            byte @Nullable [] password,
            String cause,
            String note,
            @Nullable PersonId requestedBy,
            Instant now) {
        this.id = id.value();
        this.cause = cause;
        openCause = cause;
        kind = OperationKind.of(change);
        personId = change.person();
        userName = change.userName();
        this.password = password;
        this.note = note;
        this.requestedBy = requestedBy;
        createdAt = now;
        queuedAt = now;
        dueAt = now;
        write(change);
    }

    private void write(DirectoryChange change) {
        switch (change) {
            case Create create -> {
                principal = create.principal();
                givenName = create.name().given();
                familyName = create.name().family();
                email = create.email() == null ? null : create.email().value();
                validTo = create.validTo();
                opened = create.open();
                write(create.workplace());
            }
            case Move move -> write(move.workplace());
            case Extend extend -> validTo = extend.validTo();
            case Disable disable -> {}
            case Enable enable -> {}
        }
    }

    private void write(Workplace workplace) {
        unitName = workplace.unit();
        providerName = workplace.provider();
    }

    /** @param plainPassword of a new account */
    DirectoryChange change(String plainPassword) {
        var workplace = new Workplace(unitName, providerName);
        return switch (kind) {
            case CREATE ->
                new Create(
                        personId,
                        userName,
                        principal,
                        new PersonName(givenName, familyName),
                        email == null ? null : new EmailAddress(email),
                        workplace,
                        validTo,
                        opened,
                        plainPassword);
            case DISABLE -> new Disable(personId, userName);
            case ENABLE -> new Enable(personId, userName);
            case MOVE -> new Move(personId, userName, workplace);
            case EXTEND -> new Extend(personId, userName, require(validTo));
        };
    }

    private LocalDate require(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("operation " + id + " has no last day");
        }
        return day;
    }

    /** A node takes it to the directory; until the lease runs out no other node does. */
    void claim(Instant now) {
        state = OperationState.RUNNING;
        attempts++;
        dueAt = now.plus(LEASE);
    }

    /** The same for the next name, after this one turned out to be somebody else's. */
    Operation underName(String next, String nextPrincipal, OperationId nextId, byte[] sealed, Instant now) {
        var create = (Create) change("");
        var renamed = new Create(
                personId, next, nextPrincipal, create.name(), create.email(), create.workplace(), validTo, opened, "");
        return new Operation(nextId, renamed, sealed, cause, note, requestedBy, now);
    }

    void done(Instant now) {
        settle(OperationState.DONE, now);
        problem = null;
        reason = "";
    }

    /** Tries again after 1, 2, 4 … 60 minutes; returns false when the routine's time is over and it gave up. */
    boolean postpone(DirectoryProblem why, String words, Duration giveUpAfter, Instant now) {
        var next = now.plus(Duration.ofMinutes(Math.min(LONGEST_PAUSE_MINUTES, 1L << Math.min(attempts - 1, 10))));
        if (next.isAfter(queuedAt.plus(giveUpAfter))) {
            fail(DirectoryProblem.GAVE_UP, words, now);
            return false;
        }
        state = OperationState.WAITING;
        dueAt = next;
        because(why, words);
        return true;
    }

    void fail(DirectoryProblem why, String words, Instant now) {
        settle(OperationState.FAILED, now);
        because(why, words);
    }

    /** Puts it first in the queue again, with as much time to try as a new one. */
    void retry(Instant now) {
        if (state == OperationState.RUNNING || state == OperationState.DONE || state == OperationState.CANCELLED) {
            throw new OperationUnderWay();
        }
        if (kind == OperationKind.CREATE && password == null) {
            throw new PasswordErased();
        }
        state = OperationState.WAITING;
        openCause = cause;
        attempts = 0;
        queuedAt = now;
        dueAt = now;
        settledAt = null;
    }

    /** Nobody wants it any more. */
    void cancel(Instant now) {
        if (state != OperationState.WAITING && state != OperationState.FAILED) {
            throw new OperationUnderWay();
        }
        settle(OperationState.CANCELLED, now);
        password = null;
    }

    byte @Nullable [] password() {
        return password;
    }

    void erasePassword() {
        password = null;
    }

    private void settle(OperationState how, Instant now) {
        state = how;
        openCause = null;
        dueAt = null;
        settledAt = now;
    }

    private void because(DirectoryProblem why, String words) {
        problem = why;
        reason = words.length() > REASON_LENGTH ? words.substring(0, REASON_LENGTH) : words;
    }

    OperationId id() {
        return new OperationId(id);
    }

    OperationKind kind() {
        return kind;
    }

    PersonId person() {
        return personId;
    }

    String userName() {
        return userName;
    }

    OperationState state() {
        return state;
    }

    DirectoryChangeDone doneEvent() {
        return new DirectoryChangeDone(id(), cause, kind, personId, userName, validTo, note, requestedBy);
    }

    DirectoryChangeFailed failedEvent() {
        var why = problem == null ? DirectoryProblem.FAULT : problem;
        return new DirectoryChangeFailed(id(), cause, kind, personId, userName, why);
    }

    OperationDetails details() {
        boolean hasWhatItNeeds = kind != OperationKind.CREATE || password != null;
        boolean waits = state == OperationState.FAILED || state == OperationState.WAITING;
        return new OperationDetails(
                id(),
                cause,
                kind,
                personId,
                userName,
                state,
                attempts,
                createdAt,
                dueAt,
                settledAt,
                problem,
                reason,
                waits && hasWhatItNeeds);
    }
}
