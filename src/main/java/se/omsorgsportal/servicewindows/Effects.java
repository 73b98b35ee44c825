package se.omsorgsportal.servicewindows;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.caresystems.CareSystemDetails;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.Translations;

/** Works out what a window hits, and puts it into words for the service desk and its CAB (WIN-01, WIN-03). */
@Service
@SignedIn
@Transactional(readOnly = true)
public class Effects {

    /** The language of the municipality, in which everybody outside the portal is written to. */
    static final Locale SWEDISH = Locale.of("sv");

    private final CareSystems systems;
    private final WindowPlanning planning;

    Effects(CareSystems systems, WindowPlanning planning) {
        this.systems = systems;
        this.planning = planning;
    }

    /** In the current user's language. */
    public Effect of(Set<String> scope) {
        return Effect.of(systems.catalogue(), systems.businesses(), scope);
    }

    /** The systems of the scope by name, whole ones first by their own, in Swedish: {@code Procapita, LC HSL}. */
    public List<String> names(Set<String> scope) {
        return names(systems.catalogue(SWEDISH), scope);
    }

    /** A text in Swedish, to be edited. */
    public String draft(Set<String> scope) {
        var catalogue = systems.catalogue(SWEDISH);
        var effect = Effect.of(catalogue, systems.businesses(), scope);
        var text = new StringBuilder(say("plan.draft.systems", String.join(", ", names(catalogue, scope))));
        var businesses = effect.businesses().stream()
                .map(each -> say("Business." + each.name()))
                .collect(Collectors.joining(", "));
        if (!businesses.isEmpty()) {
            text.append('\n').append(say("plan.draft.businesses", businesses));
        }
        var integrations = effect.integrations().stream()
                .map(each -> each.name() + " (" + inSentence(each.purpose()) + ")")
                .collect(Collectors.joining(", "));
        if (!integrations.isEmpty()) {
            text.append('\n').append(say("plan.draft.integrations", integrations));
        }
        if (planning.secondRound(effect.hits().stream().map(Effect.Hit::code).toList())) {
            text.append('\n').append(say("plan.draft.citrix"));
        }
        return text.toString();
    }

    /** Begins small, unless it begins with an abbreviation as PDF. */
    static String inSentence(String words) {
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || abbreviation
                ? words
                : words.substring(0, 1).toLowerCase(SWEDISH) + words.substring(1);
    }

    /** As {@link Effect#normalised}. */
    Set<String> normalised(Set<String> scope) {
        return Effect.normalised(systems.catalogue(SWEDISH), scope);
    }

    private static List<String> names(List<CareSystemDetails> catalogue, Set<String> scope) {
        var effect = Effect.of(catalogue, java.util.Map.of(), scope);
        var single = catalogue.stream()
                .filter(system -> !scope.contains(system.code()))
                .flatMap(system -> system.modules().stream())
                .filter(module -> scope.contains(module.code()))
                .map(CareSystemDetails::name);
        return java.util.stream.Stream.concat(effect.whole().stream(), single).toList();
    }

    static String say(String key, Object... arguments) {
        return Translations.find(SWEDISH, key, arguments).orElse(key);
    }
}
