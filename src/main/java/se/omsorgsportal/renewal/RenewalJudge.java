package se.omsorgsportal.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omsorgsportal.accounts.AccountTerms;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.signins.SignIns;

/** Judges all the accounts of a run, a page at a time: for the first time, or anew. */
@Component
class RenewalJudge {

    private static final int PAGE = 5_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final RunStore runs;
    private final RunRows rows;
    private final SignIns signIns;
    private final AccountTerms terms;
    private final Routines routines;
    private final Clock clock;

    RenewalJudge(RunStore runs, RunRows rows, SignIns signIns, AccountTerms terms, Routines routines, Clock clock) {
        this.runs = runs;
        this.rows = rows;
        this.signIns = signIns;
        this.terms = terms;
        this.routines = routines;
        this.clock = clock;
    }

    /** The routine's figures as they are today. */
    RenewalRule rule() {
        return new RenewalRule(
                routines.get(RenewalRoutines.END_AFTER),
                routines.get(RenewalRoutines.SHORT_AFTER),
                routines.get(RenewalRoutines.SHORT_EXTENSION),
                SystemAccess.call(terms::months));
    }

    /** Whether the logs tell about every day from the first that matters to yesterday. */
    boolean isCovered(RenewalRule rule, LocalDate today) {
        return signIns.coverage().covers(rule.mustBeCoveredFrom(today), today.minusDays(1));
    }

    /** Puts every account that lapses in the run's time into it; returns how many. */
    int fill(RunDetails run) {
        int accounts = 0;
        var page = rows.candidates(run.asOf(), run.lapseTo(), FIRST, PAGE);
        while (!page.isEmpty()) {
            rows.add(run, page);
            accounts += page.size();
            page = rows.candidates(
                    run.asOf(), run.lapseTo(), page.getLast().person().value(), PAGE);
        }
        return accounts;
    }

    /** Judges anew by today's day, figures and logs; what becomes of the run is that of its rows that are judged otherwise. */
    RunDetails again(RunDetails run) {
        var today = Zone.today(clock);
        var rule = rule();
        boolean covered = isCovered(rule, today);
        runs.recount(run.id(), today, rule, covered);
        var now = runs.find(run.id()).orElseThrow();
        var page = rows.after(run.id(), FIRST, PAGE);
        while (!page.isEmpty()) {
            rows.rejudge(now, changed(now, page));
            page = rows.after(run.id(), page.getLast().person().value(), PAGE);
        }
        return now;
    }

    private static List<RunRow> changed(RunDetails now, List<RunRow> page) {
        return page.stream().filter(row -> isChanged(now, row)).toList();
    }

    private static boolean isChanged(RunDetails now, RunRow row) {
        var verdict = row.now().verdict(now.rule(), now.asOf(), now.covered());
        var validTo = row.now().validTo();
        return verdict != row.verdict()
                || !row.validTo().equals(validTo)
                || !now.rule()
                        .validTo(row.outcome(), row.validTo(), row.now().employmentTo())
                        .equals(row.newValidTo());
    }
}
