package se.omsorgsportal.security;

/** What a person may be in the portal; one person may be several. */
public enum Role {
    ADMINISTRATOR,
    MANAGER,
    SUPERUSER,
    CARE_STAFF;

    /** As Spring Security names it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
