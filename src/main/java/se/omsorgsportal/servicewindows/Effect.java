package se.omsorgsportal.servicewindows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.omsorgsportal.caresystems.Business;
import se.omsorgsportal.caresystems.CareSystemDetails;
import se.omsorgsportal.caresystems.CareSystemDetails.Integration;

/**
 * What stands still during a window, worked out from the catalogue (WIN-01).
 *
 * @param whole names of systems that are hit with all their modules
 * @param businesses everybody who works in any of it
 */
public record Effect(List<Hit> hits, List<String> whole, Set<Business> businesses) {

    /** A module, or a system without any, that is hit, and what it exchanges with others. */
    public record Hit(String code, String name, List<Integration> integrations) {}

    static Effect of(List<CareSystemDetails> catalogue, Map<String, List<Business>> businesses, Set<String> scope) {
        var hits = new ArrayList<Hit>();
        var whole = new ArrayList<String>();
        for (var system : catalogue) {
            boolean all = scope.contains(system.code());
            if (all) {
                whole.add(system.name());
            }
            var parts = system.modules().isEmpty() ? Stream.of(system) : system.modules().stream();
            parts.filter(part -> all || scope.contains(part.code()))
                    .map(part -> new Hit(part.code(), part.name(), part.integrations()))
                    .forEach(hits::add);
        }
        var hit = EnumSet.noneOf(Business.class);
        hits.forEach(each -> hit.addAll(businesses.getOrDefault(each.code(), List.of())));
        return new Effect(List.copyOf(hits), List.copyOf(whole), hit);
    }

    /** The scope with a whole system in the place of all its modules, and nothing said twice. */
    static Set<String> normalised(List<CareSystemDetails> catalogue, Set<String> scope) {
        var result = new TreeSet<String>();
        for (var system : catalogue) {
            var modules = system.modules().stream().map(CareSystemDetails::code).toList();
            if (scope.contains(system.code()) || (!modules.isEmpty() && scope.containsAll(modules))) {
                result.add(system.code());
            } else {
                modules.stream().filter(scope::contains).forEach(result::add);
            }
        }
        return result;
    }

    /** The systems chosen with all their modules, for comparing two windows. */
    static Set<String> expanded(List<CareSystemDetails> catalogue, Set<String> scope) {
        var result = new HashSet<>(scope);
        catalogue.stream()
                .filter(system -> scope.contains(system.code()))
                .flatMap(system -> system.modules().stream())
                .forEach(module -> result.add(module.code()));
        return result;
    }

    /** The integrations of all that is hit, each once. */
    public List<Integration> integrations() {
        return hits.stream()
                .flatMap(hit -> hit.integrations().stream())
                .distinct()
                .toList();
    }
}
