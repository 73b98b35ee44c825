package se.omsorgsportal.caresystems;

/**
 * Something that can be ordered: a permission in a care system or an area of responsibility.
 *
 * @param system the care system's code; its name in {@code systemName}
 * @param name in the current user's language
 */
public record PermissionSummary(
        PermissionCode code, String system, String systemName, String name, boolean needsCertificate, boolean area) {}
