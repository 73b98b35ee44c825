package se.omsorgsportal.notifications;

import java.util.Set;

/** Where a mail is between what caused it and the mail server (ALL-01). */
public enum MailState {
    /** Will be sent when it is due. */
    WAITING,
    /** A node is handing it to the mail server now, or was stopped while doing so. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Kept, since no mail server is configured. */
    HELD,
    /** Will not be tried again by itself. */
    FAILED,
    CANCELLED;

    /** Whether an administrator may send it again. */
    public boolean isResendable() {
        return this != SENDING && this != WAITING;
    }

    public boolean isCancellable() {
        return Set.of(WAITING, HELD, FAILED).contains(this);
    }
}
