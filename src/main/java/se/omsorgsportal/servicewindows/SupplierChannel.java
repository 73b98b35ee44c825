package se.omsorgsportal.servicewindows;

/** How the supplier's word reached us. */
public enum SupplierChannel {
    PHONE,
    MAIL,
    TEAMS,
    SERVICE_DESK,
    ON_SITE
}
