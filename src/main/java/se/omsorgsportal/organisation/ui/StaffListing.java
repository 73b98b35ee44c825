package se.omsorgsportal.organisation.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.StaffColumn;
import se.omsorgsportal.organisation.StaffFilter;
import se.omsorgsportal.organisation.StaffMember;
import se.omsorgsportal.organisation.UnitWords;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.ui.Listing;
import se.omsorgsportal.shared.ui.Texts;

/** The staff within reach, written as a staff list that can be corrected and read back in (ORG-04). */
record StaffListing(Staff staff, Units units, Supplier<StaffFilter> filter) implements Listing {

    @Override
    public List<String> header() {
        return Arrays.stream(StaffColumn.values()).map(Texts::of).toList();
    }

    @Override
    public List<List<String>> page(int offset, int limit) {
        var page = staff.list(filter.get(), offset, limit);
        var ids = page.stream()
                .map(row -> row.person().units())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(HashSet::new));
        var known = units.reachable(ids);
        var words = new UnitWords(known.values());
        return page.stream()
                .map(row -> cells(
                        row,
                        row.person().units().stream()
                                .filter(known::containsKey)
                                .map(unit -> words.words(Objects.requireNonNull(known.get(unit))))
                                .sorted()
                                .collect(Collectors.joining("; "))))
                .toList();
    }

    private static List<String> cells(StaffMember row, String units) {
        var person = row.person();
        var employment = row.employment();
        var profession = person.profession();
        return List.of(
                person.name().given(),
                person.name().family(),
                Objects.toString(person.email(), ""),
                person.mobile() == null ? "" : person.mobile().grouped(),
                Texts.of(person.function()),
                profession == null ? "" : Texts.of(profession),
                day(employment == null ? null : employment.from()),
                day(employment == null ? null : employment.to()),
                units);
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
