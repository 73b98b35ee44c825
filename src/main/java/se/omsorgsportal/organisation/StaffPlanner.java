package se.omsorgsportal.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.StaffPlan.Join;
import se.omsorgsportal.organisation.StaffPlan.Row;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.Progress;
import se.omsorgsportal.shared.tables.TableFile;

/**
 * Works out what a staff list would do to the directory as it is now, in a handful of questions however long it is. The
 * e-mail address says who somebody is; a list adds and corrects, it never takes anything away (ORG-04).
 */
@Component
class StaffPlanner {

    private static final int CHUNK = 500;
    private final PersonRepository people;
    private final PlaceRepository places;

    StaffPlanner(PersonRepository people, PlaceRepository places) {
        this.people = people;
        this.places = places;
    }

    StaffPlan plan(TableFile file, Map<StaffColumn, Integer> columns, Progress progress) {
        var units = new UnitWords(places.units(PlaceFilter.ACTIVE, 0, Integer.MAX_VALUE));
        var read = new ArrayList<Object>();
        int lines = file.lines().size();
        for (var line : file.lines()) {
            if (read.size() % CHUNK == 0) {
                progress.done(read.size(), lines);
            }
            var reader = new StaffRowReader(line, columns, units);
            try {
                read.add(reader.read());
            } catch (InvalidInput invalid) {
                read.add(Row.refused(line.number(), reader.name(), invalid.faults()));
            }
        }
        progress.done(lines, lines);
        var known = known(read);
        var firstRow = new HashMap<EmailAddress, Integer>();
        var rows = new ArrayList<Row>();
        for (int at = 0; at < read.size(); at++) {
            int number = file.lines().get(at).number();
            rows.add(
                    switch (read.get(at)) {
                        case StaffRow row -> {
                            var earlier = firstRow.putIfAbsent(row.email(), number);
                            yield earlier == null
                                    ? row(number, row, known.get(row.email().value()))
                                    : refused(number, row, StaffColumn.EMAIL, "stafflist.fault.twice", earlier);
                        }
                        case Row refused -> refused;
                        default -> throw new IllegalStateException();
                    });
        }
        return new StaffPlan(List.copyOf(rows));
    }

    private Map<String, Person> known(List<Object> read) {
        var addresses = read.stream()
                .filter(StaffRow.class::isInstance)
                .map(row -> ((StaffRow) row).email().value())
                .distinct()
                .toList();
        var known = new HashMap<String, Person>();
        people.withEmails(addresses)
                .forEach(person ->
                        known.put(Objects.requireNonNull(person.data().email()).value(), person));
        return known;
    }

    private Row row(int number, StaffRow row, @Nullable Person known) {
        var before = known == null ? null : known.data();
        var function = row.function() != null ? row.function() : before == null ? null : before.function();
        if (function == null) {
            return refused(number, row, StaffColumn.FUNCTION, "stafflist.fault.missing.FUNCTION");
        }
        if (known != null && !known.isActive()) {
            return refused(number, row, StaffColumn.EMAIL, "stafflist.fault.deactivated");
        }
        var data = row.over(before, function);
        if (function == ProfessionalFunction.LICENSED && data.profession() == null) {
            return refused(number, row, StaffColumn.PROFESSION, "organisation.fault.profession");
        }
        var changed = before == null ? List.<StaffColumn>of() : changed(before, data);
        var joins = joins(row, data.employment(), known);
        var outcome = known == null
                ? StaffOutcome.NEW
                : changed.isEmpty() && joins.isEmpty() ? StaffOutcome.UNCHANGED : StaffOutcome.CHANGED;
        var id = known == null ? null : known.id();
        return new Row(number, row.name().full(), outcome, changed, joins, List.of(), id, data);
    }

    private static Row refused(int number, StaffRow row, StaffColumn column, String fault, Object... arguments) {
        return Row.refused(
                number, row.name().full(), List.of(new Fault(StaffRowReader.field(column), fault, arguments)));
    }

    private List<Join> joins(StaffRow row, @Nullable Period employment, @Nullable Person known) {
        var days = days(employment, known != null);
        return row.units().stream()
                .filter(unit ->
                        known == null || known.memberships().stream().noneMatch(one -> one.covers(unit.id(), days)))
                .map(unit -> new Join(unit.id(), unit.name(), days))
                .toList();
    }

    /** Somebody new belongs there for the whole employment; somebody known from today on, unless it is over or to come. */
    private Period days(@Nullable Period employment, boolean known) {
        LocalDate today = people.today();
        if (employment == null) {
            return Period.from(today);
        }
        return known && employment.contains(today) ? new Period(today, employment.to()) : employment;
    }

    private static List<StaffColumn> changed(PersonData before, PersonData after) {
        var changed = new ArrayList<StaffColumn>();
        note(
                changed,
                StaffColumn.GIVEN_NAME,
                before.name().given(),
                after.name().given());
        note(
                changed,
                StaffColumn.FAMILY_NAME,
                before.name().family(),
                after.name().family());
        note(changed, StaffColumn.MOBILE, before.mobile(), after.mobile());
        note(changed, StaffColumn.FUNCTION, before.function(), after.function());
        note(changed, StaffColumn.PROFESSION, before.profession(), after.profession());
        note(changed, StaffColumn.EMPLOYMENT_FROM, first(before.employment()), first(after.employment()));
        note(changed, StaffColumn.EMPLOYMENT_TO, last(before.employment()), last(after.employment()));
        return List.copyOf(changed);
    }

    private static void note(
            List<StaffColumn> changed, StaffColumn column, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(column);
        }
    }

    private static @Nullable LocalDate first(@Nullable Period period) {
        return period == null ? null : period.from();
    }

    private static @Nullable LocalDate last(@Nullable Period period) {
        return period == null ? null : period.to();
    }
}
