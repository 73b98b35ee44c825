package se.omsorgsportal.notifications;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail's wording in a list.
 *
 * @param shipped whether it is the wording that comes with the portal
 * @param changedAt nothing while nobody has changed it
 */
public record TemplateSummary(
        MailTemplate template,
        Locale language,
        boolean shipped,
        @Nullable Instant changedAt) {}
