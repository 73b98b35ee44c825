package se.omsorgsportal.renewal;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.shared.AfterCommit;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** Renewal of accounts: preview, decide otherwise with a reason, execute once, undo for a while (REN-04). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class RenewalRuns {

    private final RunStore runs;
    private final RunLines lines;
    private final RenewalJudge judge;
    private final RenewalWork work;
    private final RunProgress progress;
    private final People people;
    private final Routines routines;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    RenewalRuns(
            RunStore runs,
            RunLines lines,
            RenewalJudge judge,
            RenewalWork work,
            RunProgress progress,
            People people,
            Routines routines,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.judge = judge;
        this.work = work;
        this.progress = progress;
        this.people = people;
        this.routines = routines;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Judges every account that lapses from today to the day; throws {@link RunUnderWay} while another run is not over. */
    @Transactional
    public RunId preview(LocalDate lapseTo) {
        var today = Zone.today(clock);
        var rule = judge.rule();
        if (lapseTo.isBefore(today) || lapseTo.isAfter(today.plusMonths(rule.fullExtension()))) {
            throw new InvalidInput("lapseTo", "renewal.error.lapse-to", rule.fullExtension());
        }
        var id = RunId.next();
        try {
            runs.add(id, user.id(), today, lapseTo, rule, judge.isCovered(rule, today));
        } catch (DuplicateKeyException another) {
            throw new RunUnderWay(runs.open().map(RunDetails::id).orElse(null));
        }
        int accounts = judge.fill(require(id));
        runs.accounts(id, accounts);
        audit.record(act("renewal.previewed", require(id)).changed("accounts", null, accounts));
        return id;
    }

    /** The person's account gets this outcome whatever the rule says. */
    @Transactional
    public void decide(RunId id, PersonId person, Outcome outcome, String reason) {
        var words = decision(outcome, reason);
        var run = inPreview(id);
        if (user.actor().involves(person)) {
            throw new OwnAccountNotDecidable();
        }
        if (lines.decide(run, person, outcome, words, user.id()) == 0) {
            throw new NotFound();
        }
        audit.record(act("renewal.decided", run)
                .about(person)
                .changed("outcome", null, outcome)
                .changed("reason", null, words));
    }

    /** All that the filter shows get this outcome, but never one's own account or that of the one stood in for; returns how many. */
    @Transactional
    public int decideAll(RunId id, RunFilter filter, Outcome outcome, String reason) {
        var words = decision(outcome, reason);
        var run = inPreview(id);
        int decided = lines.decide(run, filter, outcome, words, user.actor());
        audit.record(act("renewal.decided", run)
                .changed("filter", null, filter)
                .changed("accounts", null, decided)
                .changed("outcome", null, outcome)
                .changed("reason", null, words));
        return decided;
    }

    /** The rule's verdict counts again. */
    @Transactional
    public void undecide(RunId id, PersonId person) {
        var run = inPreview(id);
        if (lines.undecide(run, person) > 0) {
            audit.record(act("renewal.undecided", run).about(person));
        }
    }

    /** Judges anew by today's day, figures and logs; what changes is marked until it is confirmed. */
    @Transactional
    public RunTally refresh(RunId id) {
        judge.again(inPreview(id));
        return lines.tally(id);
    }

    /** Somebody has seen the verdicts that changed. */
    @Transactional
    public void confirmChanges(RunId id) {
        var run = inPreview(id);
        int confirmed = lines.confirm(id);
        audit.record(act("renewal.confirmed", run).changed("accounts", null, confirmed));
    }

    /**
     * Begins to execute, once however often it is asked for. First everything is judged anew: if a verdict is another than
     * the one shown, nothing begins.
     *
     * @param endings how many accounts end, as the user has typed it
     */
    @Transactional
    public Execution execute(RunId id, int endings) {
        var run = judge.again(inPreview(id));
        var tally = lines.tally(id);
        if (tally.changed() > 0) {
            return new Execution.Changed(tally.changed());
        }
        if (endings != tally.of(Outcome.END)) {
            throw new InvalidInput("endings", "renewal.error.endings", tally.of(Outcome.END));
        }
        runs.begin(id, user.id());
        audit.record(act("renewal.started", run)
                .changed("accounts", null, run.accounts())
                .changed("endings", null, endings));
        AfterCommit.run(() -> work.startSoon(id));
        return new Execution.Begun();
    }

    /** Takes everything back that the execution did; throws {@link UndoOver} once the time is over. */
    @Transactional
    public void undo(RunId id) {
        var run = lock(id);
        if (run.state() != RunState.EXECUTED) {
            throw run.state() == RunState.SETTLING || run.state() == RunState.SETTLED
                    ? over()
                    : new RunNotOpen(run.state());
        }
        if (!run.isUndoable(clock.instant())) {
            throw over();
        }
        runs.undo(id, user.id());
        audit.record(act("renewal.undone", run));
        AfterCommit.run(() -> work.startSoon(id));
    }

    /** Does not wait for the time to undo to end: ends what is to end and tells the managers now. */
    @Transactional
    public void settle(RunId id) {
        var run = lock(id);
        if (run.state() != RunState.EXECUTED) {
            throw new RunNotOpen(run.state());
        }
        runs.settle(id);
        audit.record(act("renewal.settled", run));
        AfterCommit.run(() -> work.startSoon(id));
    }

    /** Gives a preview up. */
    @Transactional
    public void discard(RunId id) {
        var run = inPreview(id);
        runs.end(id, RunState.DISCARDED);
        audit.record(act("renewal.discarded", run));
    }

    public RunDetails details(RunId id) {
        return require(id);
    }

    /** The run that is not over, if there is one. */
    public Optional<RunDetails> open() {
        return runs.open();
    }

    /** Newest first. */
    public List<RunDetails> page(int offset, int limit) {
        return runs.page(offset, limit);
    }

    public RunTally tally(RunId id) {
        return lines.tally(id);
    }

    /** The accounts that the filter shows, by last day. */
    public List<RunLine> lines(RunId id, RunFilter filter, int offset, int limit) {
        return named(lines.page(require(id), filter, offset, limit));
    }

    public int count(RunId id, RunFilter filter) {
        return lines.count(require(id), filter);
    }

    /** What the filter shows as CSV, for carrying it out in the directory; no transaction while a slow reader reads. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void export(RunId id, RunFilter filter, Locale language, OutputStream target) {
        new RunCsv(language).write(target, (offset, limit) -> lines(id, filter, offset, limit));
    }

    /**
     * Calls back, on some other thread, each time the run has come further on this node.
     *
     * @return stops it; must be called when the page is closed
     */
    public Runnable whenChanged(RunId id, Runnable listener) {
        return progress.watch(id, listener);
    }

    private List<RunLine> named(List<RunLine> page) {
        var names = people.names(page.stream().map(RunLine::person).toList());
        return page.stream()
                .map(line -> line.named(names.getOrDefault(line.person(), "–")))
                .toList();
    }

    private static String decision(Outcome outcome, String reason) {
        if (outcome == Outcome.NO_BASIS) {
            throw new InvalidInput("outcome", "renewal.error.outcome");
        }
        return FreeText.required("reason", reason);
    }

    private UndoOver over() {
        return new UndoOver(routines.get(RenewalRoutines.UNDO));
    }

    private RunDetails inPreview(RunId id) {
        var run = lock(id);
        if (run.state() != RunState.PREVIEW) {
            throw new RunNotOpen(run.state());
        }
        return run;
    }

    private RunDetails lock(RunId id) {
        return runs.lock(id).orElseThrow(NotFound::new);
    }

    private RunDetails require(RunId id) {
        return runs.find(id).orElseThrow(NotFound::new);
    }

    private static Act act(String what, RunDetails run) {
        return Act.of(what, "renewal-run", run.id(), run.lapseTo().toString());
    }
}
