package se.omsorgsportal.renewal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** An account of a run as stored, beside what the account is like now. */
record RunRow(
        PersonId person,
        String userName,
        Outcome verdict,
        Outcome outcome,
        boolean decided,
        @Nullable Instant lastSignIn,
        LocalDate validTo,
        LocalDate newValidTo,
        Now now) {

    /** As the account is now. */
    record Now(
            @Nullable Instant lastSignIn,
            Instant created,
            @Nullable LocalDate validTo,
            @Nullable LocalDate employmentTo) {

        Outcome verdict(RenewalRule rule, LocalDate today, boolean covered) {
            return rule.verdict(lastSignIn == null ? null : day(lastSignIn), day(created), today, covered);
        }

        private static LocalDate day(Instant at) {
            return Zone.at(at).toLocalDate();
        }
    }

    /** Whether what was decided rests on something that is no longer so. */
    boolean isOutdated(RunDetails run) {
        boolean usedSince = outcome == Outcome.END
                && now.lastSignIn() != null
                && !now.lastSignIn().equals(lastSignIn);
        boolean judgedOtherwise = !decided && now.verdict(run.rule(), run.asOf(), run.covered()) != verdict;
        return usedSince || judgedOtherwise || !validTo.equals(now.validTo());
    }
}
