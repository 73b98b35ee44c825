package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.certificates.CertificateState;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** States and days of certificates in words. */
final class CertificateWords {

    private CertificateWords() {}

    static StatusBadge badge(CertificateState state) {
        return new StatusBadge(Texts.of(state), tone(state));
    }

    static Component badges(CertificateState state, boolean left, boolean renewed) {
        var badges = new Div(badge(state));
        badges.addClassName("badges");
        if (left) {
            badges.add(new StatusBadge(Texts.of("certificates.left"), Tone.BAD));
        }
        if (renewed && (state.isLive() || state == CertificateState.EXPIRED)) {
            badges.add(new StatusBadge(Texts.of("certificates.renewed"), Tone.INFO));
        }
        return badges;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Dates.day(day);
    }

    private static Tone tone(CertificateState state) {
        return switch (state) {
            case ORDERED, ASSIGNED -> Tone.INFO;
            case DOWNLOADED -> Tone.GOOD;
            case EXPIRING -> Tone.WARNING;
            case EXPIRED, REVOKED -> Tone.BAD;
            case CALLED_OFF -> Tone.NEUTRAL;
        };
    }

    /** A stand-in is shown as "A for B" (ORD-11). */
    static String who(String name, String forWhom) {
        return forWhom.isEmpty() ? name : Texts.of("who.for", name, forWhom);
    }
}
