package se.omsorgsportal.caresystems;

/** Who has to do a task. */
public enum TaskOwner {
    ADMINISTRATOR,
    MANAGER,
    USER
}
