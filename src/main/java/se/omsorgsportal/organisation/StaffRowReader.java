package se.omsorgsportal.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Days;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Malformed;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.shared.tables.TableFile.Line;
import se.omsorgsportal.shared.tables.Words;

/** Reads one row of a staff list and collects everything that is wrong with it (ORG-04). */
class StaffRowReader {

    private static final String PLACEHOLDER = "x";
    private final Line line;
    private final Map<StaffColumn, Integer> columns;
    private final UnitWords units;
    private final List<Fault> faults = new ArrayList<>();

    StaffRowReader(Line line, Map<StaffColumn, Integer> columns, UnitWords units) {
        this.line = line;
        this.columns = columns;
        this.units = units;
    }

    /** Throws {@link InvalidInput} with all the faults of the row. */
    StaffRow read() {
        required(StaffColumn.GIVEN_NAME, typed -> new PersonName(typed, PLACEHOLDER));
        required(StaffColumn.FAMILY_NAME, typed -> new PersonName(PLACEHOLDER, typed));
        var email = required(StaffColumn.EMAIL, EmailAddress::of);
        var mobile = optional(StaffColumn.MOBILE, PhoneNumber::of);
        var function = optional(
                StaffColumn.FUNCTION, typed -> constant(StaffColumn.FUNCTION, ProfessionalFunction.class, typed));
        var profession =
                optional(StaffColumn.PROFESSION, typed -> constant(StaffColumn.PROFESSION, Profession.class, typed));
        var employment = employment();
        var where = units();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new StaffRow(
                new PersonName(cell(StaffColumn.GIVEN_NAME), cell(StaffColumn.FAMILY_NAME)),
                Objects.requireNonNull(email),
                mobile,
                function,
                profession,
                employment,
                where);
    }

    /** Who the row is about, however wrong it is. */
    String name() {
        var name = (cell(StaffColumn.GIVEN_NAME) + " " + cell(StaffColumn.FAMILY_NAME)).strip();
        return name.isEmpty() ? cell(StaffColumn.EMAIL) : name;
    }

    static String field(StaffColumn column) {
        return column.name();
    }

    private @Nullable Period employment() {
        var from = optional(StaffColumn.EMPLOYMENT_FROM, Days::of);
        var to = optional(StaffColumn.EMPLOYMENT_TO, Days::of);
        if (from == null) {
            if (to != null && cell(StaffColumn.EMPLOYMENT_FROM).isEmpty()) {
                faults.add(new Fault(field(StaffColumn.EMPLOYMENT_FROM), "day.missing"));
            }
            return null;
        }
        return period(from, to);
    }

    private @Nullable Period period(LocalDate from, @Nullable LocalDate to) {
        return read(StaffColumn.EMPLOYMENT_TO, () -> new Period(from, to));
    }

    private List<UnitSummary> units() {
        var found = new LinkedHashSet<UnitSummary>();
        for (var typed : cell(StaffColumn.UNITS).split("[;\\n]")) {
            if (!typed.isBlank()) {
                var unit = read(StaffColumn.UNITS, () -> units.find(field(StaffColumn.UNITS), typed.strip()));
                if (unit != null) {
                    found.add(unit);
                }
            }
        }
        return List.copyOf(found);
    }

    private static <E extends Enum<E>> E constant(StaffColumn column, Class<E> constants, String typed) {
        return Words.constant(constants, typed)
                .orElseThrow(() -> new InvalidInput(field(column), "stafflist.fault." + column, typed));
    }

    private <T> @Nullable T required(StaffColumn column, Function<String, T> value) {
        if (cell(column).isEmpty()) {
            faults.add(new Fault(field(column), "stafflist.fault.missing." + column));
            return null;
        }
        return read(column, () -> value.apply(cell(column)));
    }

    private <T> @Nullable T optional(StaffColumn column, Function<String, T> value) {
        return cell(column).isEmpty() ? null : read(column, () -> value.apply(cell(column)));
    }

    private <T> @Nullable T read(StaffColumn column, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
        } catch (Malformed malformed) {
            faults.add(new Fault(field(column), malformed.key(), malformed.arguments()));
        }
        return null;
    }

    private String cell(StaffColumn column) {
        return line.cell(columns.getOrDefault(column, -1));
    }
}
