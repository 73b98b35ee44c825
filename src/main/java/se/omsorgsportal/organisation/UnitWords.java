package se.omsorgsportal.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.omsorgsportal.shared.InvalidInput;

/** Units by the words that lists have for them: the name, with the provider's where several have it (ORG-04, ORD-10). */
public final class UnitWords {

    private final Map<String, List<UnitSummary>> byName;
    private final Map<String, UnitSummary> byBoth = new HashMap<>();

    /** @param units those that may be meant */
    public UnitWords(Collection<UnitSummary> units) {
        byName = units.stream().collect(Collectors.groupingBy(unit -> plain(unit.name())));
        units.forEach(unit -> byBoth.put(plain(unit.name() + ", " + unit.providerName()), unit));
    }

    /** The unit meant; throws {@link InvalidInput} at the field when there is none, or more than one. */
    public UnitSummary find(String field, String typed) {
        var both = byBoth.get(plain(typed));
        if (both != null) {
            return both;
        }
        var found = byName.getOrDefault(plain(typed), List.of());
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw new InvalidInput(field, "stafflist.fault.unit.none", typed);
        }
        var first = found.getFirst();
        throw new InvalidInput(field, "stafflist.fault.unit.many", typed, first.name() + ", " + first.providerName());
    }

    /** How a list names the unit so that it is found again. */
    public String words(UnitSummary unit) {
        boolean alone = byName.getOrDefault(plain(unit.name()), List.of()).size() == 1;
        return alone && !unit.name().contains(";") ? unit.name() : unit.name() + ", " + unit.providerName();
    }

    private static String plain(String typed) {
        return typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
