package se.omsorgsportal.caresystems;

/** A business of the municipality, or those outside it, that works in a system and stands still with it (WIN-01). */
public enum Business {
    /** Individual and family care. */
    IFO,
    /** Assistance officers of care for the elderly and disabled. */
    VOO,
    FEES,
    HEALTH_CARE,
    /** Home care, housing and daily activities, the municipality's own and those of others. */
    PROVIDERS,
    /** Those who use the e-services. */
    RESIDENTS,
    ADMINISTRATION
}
