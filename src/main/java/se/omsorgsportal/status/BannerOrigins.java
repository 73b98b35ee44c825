package se.omsorgsportal.status;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.omsorgsportal.setup.SetupProblem;

/** On whose pages the banner may stand in a frame, as the environment says; nobody's unless it does. */
@Component
public class BannerOrigins {

    private static final Pattern ORIGIN =
            Pattern.compile("https?://(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?");

    private final List<String> origins;

    BannerOrigins(@Value("${portal.banner-origins:}") String given) {
        this.origins = Pattern.compile("[\\s,]+")
                .splitAsStream(given.strip())
                .filter(one -> !one.isEmpty())
                .toList();
        origins.stream()
                .filter(one -> !ORIGIN.matcher(one).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new SetupProblem("PORTAL_BANNER_ORIGINS must be addresses without a path, as "
                            + "https://insidan.kommun.example, with spaces between, and holds \"" + wrong + "\".");
                });
    }

    public List<String> all() {
        return origins;
    }

    String frameAncestors() {
        return origins.isEmpty() ? "'none'" : String.join(" ", origins);
    }
}
