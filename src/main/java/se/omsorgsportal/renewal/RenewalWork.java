package se.omsorgsportal.renewal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.accounts.AccountTerms;
import se.omsorgsportal.accounts.AccountTerms.Term;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.provisioning.Endings;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.shared.Translations;
import se.omsorgsportal.shared.Zone;

/**
 * Executes, undoes and settles a run in batches (REN-04). A batch is one transaction that changes the accounts and says so
 * in their rows of the run, under a lease that one node holds: killed anywhere, whoever goes on does the rest, nothing twice.
 */
@Component
class RenewalWork {

    private static final Logger LOG = LoggerFactory.getLogger(RenewalWork.class);
    private static final int BATCH = 1_000;
    private static final int MANAGERS = 40;

    private final RunStore runs;
    private final RunRows rows;
    private final AccountTerms terms;
    private final Endings endings;
    private final ExtensionsInDirectory extensions;
    private final RenewalAudience audience;
    private final RunProgress progress;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Routines routines;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final boolean jobsRunHere;

    RenewalWork(
            RunStore runs,
            RunRows rows,
            AccountTerms terms,
            Endings endings,
            ExtensionsInDirectory extensions,
            RenewalAudience audience,
            RunProgress progress,
            ApplicationEventPublisher events,
            AuditLog audit,
            Routines routines,
            TransactionOperations transactions,
            Clock clock,
            @Value("${db-scheduler.enabled:true}") boolean jobsRunHere) {
        this.runs = runs;
        this.rows = rows;
        this.terms = terms;
        this.endings = endings;
        this.extensions = extensions;
        this.audience = audience;
        this.progress = progress;
        this.events = events;
        this.audit = audit;
        this.routines = routines;
        this.transactions = transactions;
        this.clock = clock;
        this.jobsRunHere = jobsRunHere;
    }

    /** In the background, at once; the job takes up what this node does not come to. */
    void startSoon(RunId id) {
        if (jobsRunHere) {
            Thread.ofVirtual().name("renewal " + id).start(() -> run(id));
        }
    }

    /** Settles what can no longer be undone, and goes on with everything that nobody works on. */
    void goOn() {
        SystemAccess.run(() -> runs.toSettle()
                .forEach(id -> transactions.executeWithoutResult(running -> {
                    if (runs.lock(id).orElseThrow().state() == RunState.EXECUTED) {
                        runs.settle(id);
                    }
                })));
        runs.withoutWorker().forEach(this::run);
    }

    /** Works until the run is executed, undone or settled, unless another node is at it. */
    void run(RunId id) {
        SystemAccess.run(() -> runs.lease(id).ifPresent(lease -> {
            try {
                var run = runs.find(id).orElseThrow();
                untilDone(run, lease);
            } catch (RuntimeException failed) {
                LOG.error("The renewal run {} stopped; it will go on when its lease is over.", id, failed);
                throw failed;
            } finally {
                progress.tell(id);
            }
        }));
    }

    private void untilDone(RunDetails run, LocalDateTime lease) {
        var held = new LocalDateTime[] {lease};
        boolean more = true;
        while (more) {
            try {
                more = batch(run, held, () -> switch (run.state()) {
                    case EXECUTING -> executeBatch(run);
                    case UNDOING -> undoBatch(run);
                    case SETTLING -> settleBatch(run);
                    default -> false;
                });
            } catch (RuleViolation refused) {
                LOG.warn("An account of the run {} cannot be ended by itself: {}", run.id(), refused.getMessage());
                more = batch(run, held, () -> leaveNextEnding(run));
            }
            progress.tell(run.id());
        }
    }

    private boolean batch(RunDetails run, LocalDateTime[] held, BooleanSupplier work) {
        var lease = new LocalDateTime[1];
        boolean more = Boolean.TRUE.equals(transactions.execute(running -> {
            lease[0] = runs.hold(run.id(), run.state(), held[0]);
            return work.getAsBoolean();
        }));
        held[0] = lease[0];
        return more;
    }

    private boolean executeBatch(RunDetails run) {
        var batch = rows.lock(run.id(), AccountState.OPEN, BATCH);
        if (batch.isEmpty()) {
            runs.executed(run.id(), clock.instant().plus(Duration.ofMinutes(routines.get(RenewalRoutines.UNDO))));
            audit.record(Act.of(
                    "renewal.executed", "renewal-run", run.id(), run.lapseTo().toString()));
            return false;
        }
        var outdated = batch.stream().filter(row -> row.isOutdated(run)).toList();
        var sound = batch.stream().filter(row -> !row.isOutdated(run)).toList();
        rows.move(run.id(), people(outdated), AccountState.HELD);
        terms.change(
                sound.stream()
                        .filter(row -> !row.newValidTo().equals(row.validTo()))
                        .map(row -> new Term(row.person(), row.userName(), row.validTo(), row.newValidTo()))
                        .toList(),
                "account.renewed");
        rows.move(run.id(), people(sound), AccountState.DONE);
        return true;
    }

    private boolean undoBatch(RunDetails run) {
        var batch = rows.lock(run.id(), AccountState.DONE, BATCH);
        if (batch.isEmpty()) {
            runs.end(run.id(), RunState.UNDONE);
            return false;
        }
        Predicate<RunRow> isAsLeft = row -> row.newValidTo().equals(row.now().validTo());
        var sound = batch.stream().filter(isAsLeft).toList();
        rows.move(run.id(), people(batch.stream().filter(isAsLeft.negate()).toList()), AccountState.KEPT);
        terms.change(
                sound.stream()
                        .filter(row -> !row.newValidTo().equals(row.validTo()))
                        .map(row -> new Term(row.person(), row.userName(), row.newValidTo(), row.validTo()))
                        .toList(),
                "account.renewal-undone");
        rows.move(run.id(), people(sound), AccountState.UNDONE);
        return true;
    }

    private boolean settleBatch(RunDetails run) {
        var ending = rows.lock(run.id(), AccountState.DONE, Outcome.END, 1);
        if (!ending.isEmpty()) {
            var row = ending.getFirst();
            endings.automatic(row.person(), row.validTo(), reason(run, row), Objects.requireNonNull(run.executedBy()));
            rows.move(run.id(), people(ending), AccountState.SETTLED);
            return true;
        }
        if (settleExtensions(run)) {
            return true;
        }
        var managers = audience.managers(run.id());
        for (int from = 0; from < managers.size(); from += MANAGERS) {
            var some = managers.subList(from, Math.min(managers.size(), from + MANAGERS));
            events.publishEvent(new ManagersToTell(run.id(), List.copyOf(some)));
        }
        runs.end(run.id(), RunState.SETTLED);
        return false;
    }

    private boolean settleExtensions(RunDetails run) {
        if (!extensions.areWanted()) {
            return rows.move(run.id(), AccountState.DONE, AccountState.SETTLED, BATCH * 10) > 0;
        }
        var batch = rows.lock(run.id(), AccountState.DONE, BATCH);
        extensions.ask(run.id(), batch);
        rows.move(run.id(), people(batch), AccountState.SETTLED);
        return !batch.isEmpty();
    }

    /** What refused to be ended is left to a person, so that the others do not wait for it. */
    private boolean leaveNextEnding(RunDetails run) {
        rows.move(run.id(), people(rows.lock(run.id(), AccountState.DONE, Outcome.END, 1)), AccountState.HELD);
        return true;
    }

    private static String reason(RunDetails run, RunRow row) {
        var last = row.lastSignIn();
        var key = last == null ? "renewal.ending.never" : "renewal.ending.last";
        var day = last == null ? "" : Zone.at(last).toLocalDate().toString();
        return Translations.find(Locale.of("sv"), key, run.rule().endAfter(), day)
                .orElse(key);
    }

    private static Collection<PersonId> people(List<RunRow> some) {
        return some.stream().map(RunRow::person).toList();
    }
}
