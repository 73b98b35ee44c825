package se.omsorgsportal.organisation;

/** What a column of a staff list says (ORG-04). */
public enum StaffColumn {
    GIVEN_NAME,
    FAMILY_NAME,
    EMAIL,
    MOBILE,
    FUNCTION,
    PROFESSION,
    EMPLOYMENT_FROM,
    EMPLOYMENT_TO,
    UNITS
}
