package se.omsorgsportal.organisation;

/** What kind of workplace a unit is (ORG-01). */
public enum UnitKind {
    HOME_CARE,
    SPECIAL_HOUSING,
    LSS,
    SOCIAL_PSYCHIATRY,
    IFO,
    VOO,
    FEES,
    HEALTH_CENTRE,
    INPATIENT_WARD,
    PSYCHIATRIC_WARD,
    OTHER
}
