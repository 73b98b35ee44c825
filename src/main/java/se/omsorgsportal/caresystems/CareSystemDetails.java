package se.omsorgsportal.caresystems;

import java.util.List;

/**
 * A care system or a module of one, with what it exchanges with others ([000]); texts in the current user's language.
 *
 * @param access how one gets in; empty when as for the system it is part of
 * @param modules the parts of it, none for a module
 */
public record CareSystemDetails(
        String code,
        String name,
        String purpose,
        String access,
        List<CareSystemDetails> modules,
        List<Integration> integrations,
        List<PermissionSummary> permissions) {

    /** What data a system exchanges with which other. */
    public record Integration(String name, String purpose) {}
}
