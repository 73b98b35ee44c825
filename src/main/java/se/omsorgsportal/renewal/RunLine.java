package se.omsorgsportal.renewal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * An account in a run, with what the verdict rests on.
 *
 * @param was the verdict that was shown before, when it has changed and nobody has confirmed it
 * @param reason why a person decided otherwise; nothing when the verdict stands
 * @param newValidTo its last day when this is done
 */
public record RunLine(
        PersonId person,
        String name,
        String userName,
        AccountState state,
        Outcome verdict,
        Outcome outcome,
        @Nullable Outcome was,
        @Nullable String reason,
        @Nullable LocalDate lastSignIn,
        LocalDate created,
        LocalDate validTo,
        LocalDate newValidTo) {

    RunLine named(String called) {
        return new RunLine(
                person,
                called,
                userName,
                state,
                verdict,
                outcome,
                was,
                reason,
                lastSignIn,
                created,
                validTo,
                newValidTo);
    }
}
