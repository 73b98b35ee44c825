package se.omsorgsportal.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A mail's wording in one language.
 *
 * @param version 0 while nobody has changed it
 * @param shipped whether it is the wording that comes with the portal
 * @param history newest first
 */
public record TemplateDetails(
        MailTemplate template,
        Locale language,
        int version,
        boolean shipped,
        String subject,
        String body,
        List<Version> history) {

    /**
     * @param by the name of who changed it
     * @param subject of the wording that comes with the portal, where that was restored
     */
    public record Version(int number, Instant at, String by, boolean shipped, String subject, String body) {}
}
