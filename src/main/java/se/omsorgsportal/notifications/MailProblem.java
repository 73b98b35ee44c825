package se.omsorgsportal.notifications;

/** Why a mail did not go at the last attempt. */
public enum MailProblem {
    /** The person has no e-mail address. */
    NO_ADDRESS,
    /** The person is no longer active. */
    INACTIVE,
    /** The mail server could not be reached, or would not let the portal in. */
    UNREACHABLE,
    /** The mail server asked for another try later. */
    POSTPONED,
    /** The mail server refused it for good. */
    REFUSED,
    /** It was tried for as long as the routine says. */
    GAVE_UP,
    /** The portal itself could not make the mail. */
    FAULT
}
