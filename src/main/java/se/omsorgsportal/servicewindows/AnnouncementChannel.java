package se.omsorgsportal.servicewindows;

/** Where a window is announced (WIN-07). */
public enum AnnouncementChannel {
    /** A system message, plain text. */
    PROCAPITA,
    LIFECARE,
    /** The intranet, as HTML. */
    INSIDAN,
    /** To the managers of external units and all superusers; sent by the portal. */
    MAIL
}
