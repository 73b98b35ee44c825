package se.omsorgsportal.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.MediaType;

/** What the public can fetch, each in both languages. */
enum Document {
    PAGE("text", "html", 15),
    BANNER("text", "html", 30),
    SCRIPT("text", "javascript", 30),
    ATOM("application", "atom+xml", 60),
    CALENDAR("text", "calendar", 300);

    private final MediaType type;
    private final Duration keep;

    /** @param keep for how many seconds those on the way may keep it */
    Document(String type, String subtype, int keep) {
        this.type = new MediaType(type, subtype, StandardCharsets.UTF_8);
        this.keep = Duration.ofSeconds(keep);
    }

    MediaType type() {
        return type;
    }

    Duration keep() {
        return keep;
    }
}
