package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.caresystems.Business;
import se.omsorgsportal.caresystems.CareSystemDetails;
import se.omsorgsportal.caresystems.CareSystemDetails.Integration;

@Tag("WIN-01")
class EffectTest {

    private static final Integration BANK = new Integration("Bank", "Utbetalningar");
    private static final List<CareSystemDetails> CATALOGUE = List.of(
            system("procapita", List.of(module("procapita-ifo", BANK), module("procapita-hsl"))),
            system("lifecare", List.of(module("lc-hsl"))),
            system("signit", List.of()));
    private static final Map<String, List<Business>> BUSINESSES = Map.of(
            "procapita-ifo", List.of(Business.IFO),
            "procapita-hsl", List.of(Business.HEALTH_CARE),
            "signit", List.of(Business.PROVIDERS));

    @Test
    @DisplayName("WIN-01: a whole system hits all its modules, their integrations and businesses")
    void whole() {
        var effect = Effect.of(CATALOGUE, BUSINESSES, Set.of("procapita"));
        assertThat(effect.hits()).extracting(Effect.Hit::code).containsExactly("procapita-ifo", "procapita-hsl");
        assertThat(effect.integrations()).containsExactly(BANK);
        assertThat(effect.businesses()).containsExactly(Business.IFO, Business.HEALTH_CARE);
        assertThat(effect.whole()).containsExactly("Procapita");
    }

    @Test
    @DisplayName("WIN-01: a module hits only itself, a system without modules itself")
    void parts() {
        var effect = Effect.of(CATALOGUE, BUSINESSES, Set.of("procapita-hsl", "signit"));
        assertThat(effect.hits()).extracting(Effect.Hit::code).containsExactly("procapita-hsl", "signit");
        assertThat(effect.integrations()).isEmpty();
        assertThat(effect.businesses()).containsExactly(Business.HEALTH_CARE, Business.PROVIDERS);
    }

    @Test
    @DisplayName("WIN-01: all modules are the whole system, and nothing is said twice")
    void normalised() {
        assertThat(Effect.normalised(CATALOGUE, Set.of("procapita-ifo", "procapita-hsl")))
                .containsExactly("procapita");
        assertThat(Effect.normalised(CATALOGUE, Set.of("procapita", "procapita-ifo", "signit")))
                .containsExactly("procapita", "signit");
        assertThat(Effect.normalised(CATALOGUE, Set.of("nothing-we-know"))).isEmpty();
    }

    @Test
    @DisplayName("WIN-04: a whole system and one of its modules are seen to overlap")
    void expanded() {
        assertThat(Effect.expanded(CATALOGUE, Set.of("procapita")))
                .containsExactlyInAnyOrder("procapita", "procapita-ifo", "procapita-hsl");
    }

    private static CareSystemDetails system(String code, List<CareSystemDetails> modules) {
        var name = Character.toUpperCase(code.charAt(0)) + code.substring(1);
        return new CareSystemDetails(code, name, "", "", modules, List.of(), List.of());
    }

    private static CareSystemDetails module(String code, Integration... integrations) {
        return new CareSystemDetails(code, code, "", "", List.of(), List.of(integrations), List.of());
    }

    @Test
    @DisplayName("WIN-01: what an integration is for stands within a sentence; an abbreviation keeps its capitals")
    void inSentence() {
        assertThat(Effects.inSentence("Utbetalningar")).isEqualTo("utbetalningar");
        assertThat(Effects.inSentence("PDF till nämnd")).isEqualTo("PDF till nämnd");
        assertThat(Effects.inSentence("")).isEmpty();
    }
}
