package se.omsorgsportal.setup;

import org.springframework.core.env.Environment;

/** The mail server, without which nobody hears of anything; only the demo may do without. */
final class MailCheck {

    private MailCheck() {}

    static void check(Environment environment, boolean demo) {
        SetupChecks.number(environment, "PORTAL_SMTP_PORT", 65_535);
        SetupChecks.flag(environment, "PORTAL_SMTP_TLS");
        SetupChecks.together(environment, "PORTAL_SMTP_USER", "PORTAL_SMTP_PASSWORD");
        boolean hasHost = !environment.getProperty("spring.mail.host", "").isBlank();
        var from = environment.getProperty("portal.mail-from", "");
        if (!demo && !hasHost) {
            throw new SetupProblem("PORTAL_SMTP_HOST is missing: name the mail server.");
        }
        if (!hasHost && !environment.getProperty("PORTAL_SMTP_USER", "").isBlank()) {
            throw new SetupProblem("PORTAL_SMTP_HOST is missing: PORTAL_SMTP_USER is of no use without it.");
        }
        if (!demo && from.isBlank()) {
            throw new SetupProblem("PORTAL_MAIL_FROM is missing: give the address that the portal's mails come from.");
        }
        if (!from.isBlank()) {
            SetupChecks.emailAddress("PORTAL_MAIL_FROM", from);
        }
    }
}
