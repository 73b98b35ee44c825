package se.omsorgsportal.renewal;

import java.util.Map;

/**
 * A run in numbers.
 *
 * @param outcomes how many accounts get which
 * @param decided how many of them by a person
 * @param changed how many verdicts changed since they were shown, and nobody has confirmed it
 */
public record RunTally(Map<Outcome, Integer> outcomes, Map<AccountState, Integer> states, int decided, int changed) {

    public int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    public int of(AccountState state) {
        return states.getOrDefault(state, 0);
    }
}
