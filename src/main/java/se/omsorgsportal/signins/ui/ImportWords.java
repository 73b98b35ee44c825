package se.omsorgsportal.signins.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.signins.Coverage;
import se.omsorgsportal.signins.ImportState;

/** States, days and numbers of imports in words. */
final class ImportWords {

    private ImportWords() {}

    static StatusBadge state(ImportState state) {
        return new StatusBadge(
                Texts.of(state),
                switch (state) {
                    case UPLOADED, INTERRUPTED -> Tone.WARNING;
                    case RUNNING -> Tone.INFO;
                    case DONE -> Tone.GOOD;
                    case CANCELLED -> Tone.NEUTRAL;
                });
    }

    /** {@code 2026-07-01 – 2026-12-31, 2027-01-05 – 2027-01-10}. */
    static String days(Coverage coverage) {
        return coverage.stretches().stream().map(ImportWords::days).collect(Collectors.joining(", "));
    }

    static String days(Period period) {
        var to = period.to();
        return to == null || to.equals(period.from())
                ? Dates.day(period.from())
                : Dates.day(period.from()) + " – " + Dates.day(to);
    }

    static String number(long count) {
        return NumberFormat.getIntegerInstance(Locale.of("sv")).format(count);
    }

    /** {@code 4,2 MB}. */
    static String size(long bytes) {
        return bytes < 1_000_000
                ? Texts.of("signins.kilobytes", Math.max(1, bytes / 1_000))
                : Texts.of("signins.megabytes", number(Math.round(bytes / 1e6)));
    }
}
