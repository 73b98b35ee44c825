package se.omsorgsportal.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.ProviderId;

/**
 * Which providers or units a list shows.
 *
 * @param text part of the name; empty for all
 * @param provider whose units; all when there is none
 * @param inactiveToo whether the deactivated are shown
 */
public record PlaceFilter(String text, @Nullable ProviderId provider, boolean inactiveToo) {

    public static final PlaceFilter ACTIVE = new PlaceFilter("", null, false);

    public static PlaceFilter of(ProviderId provider) {
        return new PlaceFilter("", provider, true);
    }

    boolean matches(String name) {
        return name.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
