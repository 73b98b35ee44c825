package se.omsorgsportal.status;

import java.time.Duration;
import java.util.stream.Collectors;

/** The one sentence for other pages: what is closed, or what is planned for the days to come, or that all is open. */
record BannerText(boolean open, boolean planned, String text) {

    private static final Duration AHEAD = Duration.ofDays(14);

    static BannerText of(Standing standing, PublicWords words) {
        if (!standing.isOpen()) {
            var titles = standing.closed().stream().map(words::title).distinct().collect(Collectors.joining("; "));
            return new BannerText(false, false, words.of("status.banner.closed", titles));
        }
        return standing.planned().stream()
                .filter(closure -> closure.start().isBefore(standing.at().plus(AHEAD)))
                .findFirst()
                .map(next -> new BannerText(
                        true, true, words.of("status.banner.planned", words.title(next), words.plan(next))))
                .orElseGet(() -> new BannerText(true, false, words.of("status.banner.open")));
    }
}
