package se.omsorgsportal.notifications;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.shared.Zone;

/** Made-up values for the preview of a wording. */
@Component
class SampleValues {

    private static final String[] FROM_TEXTS = {
        "recipient",
        "name",
        "provider",
        "orderer",
        "units",
        "permissions",
        "reason",
        "comment",
        "task",
        "reveal-link",
        "user-name",
        "hsa-id",
        "card-number",
        "asked-by",
        "download-address",
        "dates",
        "case-mark",
        "text",
        "system",
        "outcome",
        "list",
        "areas",
        "answer-link",
        "protocol-link",
        "round",
        "months",
        "from-unit",
        "to-unit",
        "situation"
    };

    private final Routines routines;
    private final PortalProperties portal;
    private final Clock clock;

    SampleValues(Routines routines, PortalProperties portal, Clock clock) {
        this.routines = routines;
        this.portal = portal;
        this.clock = clock;
    }

    Map<String, String> in(Locale language) {
        var today = Zone.today(clock);
        Map<String, String> values = new HashMap<>();
        for (var place : FROM_TEXTS) {
            values.put(place, Words.of(language, "mail.sample." + place));
        }
        values.put("case-number", "BEH-%d-00042".formatted(today.getYear()));
        values.put("order", Words.of(language, "mail.order.NEW_ACCOUNT"));
        values.put("day", Words.of(language, "mail.day.NEW_ACCOUNT"));
        values.put("count", "24");
        values.put("start", Words.day(language, today.plusWeeks(2)));
        values.put("valid-to", Words.day(language, today.plusDays(30)));
        values.put("days", "30");
        values.put("answer-by", Words.day(language, today.plusDays(5)));
        values.put("revoked-at", Words.moment(language, clock.instant()));
        values.put("last-day", Words.day(language, today.plusMonths(1)));
        values.put("move-day", Words.day(language, today.plusWeeks(2)));
        values.put("window", "SF-%d-003".formatted(today.getYear()));
        values.put("systems", "Procapita, LifeCare");
        values.put("window-day", Words.day(language, today.plusWeeks(1)));
        values.put("window-start", "8.00");
        values.put("window-end", "17.00");
        values.put("end", Words.of(language, "mail.until-further-notice"));
        values.put("trimmed", Words.of(language, "mail.nothing-trimmed"));
        values.put("next", Words.of(language, "mail.next.SUBMITTED"));
        values.put("link", portal.link("/orders"));
        values.put("document-version", "1");
        values.put("earlier-day", Words.day(language, today.plusDays(5)));
        values.put("until", Words.moment(language, clock.instant()));
        values.put("contact", routines.get(NotificationRoutines.CONTACT));
        values.put("municipality", portal.municipality());
        return values;
    }
}
