package se.omsorgsportal.organisation.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.Presence;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** How the organisation's facts are put into words. */
final class Words {

    private Words() {}

    static String days(@Nullable Period period) {
        if (period == null) {
            return "";
        }
        var to = period.to();
        return to == null
                ? Texts.of("organisation.days.open", Dates.day(period.from()))
                : Texts.of("organisation.days", Dates.day(period.from()), Dates.day(to));
    }

    static String function(ProfessionalFunction function, @Nullable Profession profession) {
        return profession == null ? Texts.of(function) : Texts.of(function) + ", " + Texts.of(profession);
    }

    static String language(Locale language) {
        return Texts.of("shell.language." + language.getLanguage());
    }

    static StatusBadge badge(Presence presence) {
        return new StatusBadge(
                Texts.of(presence),
                switch (presence) {
                    case PRESENT -> Tone.GOOD;
                    case COMING -> Tone.INFO;
                    case LEFT, DEACTIVATED -> Tone.NEUTRAL;
                });
    }

    static StatusBadge active(boolean active) {
        return new StatusBadge(
                Texts.of(active ? "organisation.active" : "organisation.inactive"), active ? Tone.GOOD : Tone.NEUTRAL);
    }
}
