package se.omsorgsportal.organisation;

/** Whether there is a provider, a unit, and somebody who belongs to a unit: what a new portal needs first. */
public record SetUpProgress(boolean provider, boolean unit, boolean people) {

    public boolean isComplete() {
        return provider && unit && people;
    }
}
