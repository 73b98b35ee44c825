package se.omsorgsportal.bulkorders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.orders.DuplicateOrder;
import se.omsorgsportal.orders.EmploymentKind;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.UnitWords;
import se.omsorgsportal.shared.Days;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Malformed;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.tables.Words;

/** Makes an order form of each row, and finds what is wrong with it: exactly what the form itself would say (ORD-10). */
@Component
class BulkReader {

    private final OrderDesk desk;

    BulkReader(OrderDesk desk) {
        this.desk = desk;
    }

    /** The rows' forms, with the words in them that mean nothing. */
    record Reading(OrderForm form, List<Fault> faults) {}

    /** Throws {@link InvalidInput} when a row has words that mean nothing. */
    List<OrderForm> forms(BulkTable table) {
        var units = units();
        return table.rows().stream()
                .map(row -> read(table.common(), row, units))
                .map(reading -> {
                    if (!reading.faults().isEmpty()) {
                        throw new InvalidInput(reading.faults());
                    }
                    return reading.form();
                })
                .toList();
    }

    /** What is wrong with the rows at these places; a row that is right is there with nothing. */
    Map<Integer, List<Fault>> faults(BulkTable table, Set<Integer> places) {
        var units = units();
        var twice = twice(table);
        var faults = new HashMap<Integer, List<Fault>>();
        for (int at : places) {
            var reading = read(table.common(), table.rows().get(at), units);
            var all = new ArrayList<>(reading.faults());
            var known = all.stream().map(Fault::field).collect(Collectors.toSet());
            desk.refusal(reading.form()).stream()
                    .flatMap(refusal -> faults(refusal).stream())
                    .filter(fault -> !known.contains(fault.field()))
                    .forEach(all::add);
            var earlier = twice.get(at);
            if (earlier != null) {
                all.add(new Fault(BulkColumn.EMAIL.field(), "stafflist.fault.twice", earlier + 1));
            }
            faults.put(at, List.copyOf(all));
        }
        return faults;
    }

    private static List<Fault> faults(RuleViolation refusal) {
        return switch (refusal) {
            case InvalidInput invalid -> invalid.faults();
            case DuplicateOrder duplicate -> List.of(fault(BulkColumn.EMAIL, duplicate));
            default -> List.of(fault(BulkColumn.STARTS_ON, refusal));
        };
    }

    private static Fault fault(BulkColumn column, RuleViolation violation) {
        return new Fault(column.field(), violation.key(), violation.arguments());
    }

    /** Row → the earlier row with the same address. */
    private static Map<Integer, Integer> twice(BulkTable table) {
        var first = new HashMap<String, Integer>();
        var twice = new HashMap<Integer, Integer>();
        for (int at = 0; at < table.rows().size(); at++) {
            var address = table.rows().get(at).cell(BulkColumn.EMAIL).toLowerCase(Locale.ROOT);
            var earlier = address.isEmpty() ? null : first.putIfAbsent(address, at);
            if (earlier != null) {
                twice.put(at, earlier);
            }
        }
        return twice;
    }

    private UnitWords units() {
        return new UnitWords(desk.units());
    }

    private static Reading read(BulkCommon common, BulkRow row, UnitWords units) {
        var faults = new ArrayList<Fault>();
        var function = read(
                faults,
                BulkColumn.FUNCTION,
                row,
                common.function(),
                typed -> constant(BulkColumn.FUNCTION, ProfessionalFunction.class, typed));
        var profession = read(
                faults,
                BulkColumn.PROFESSION,
                row,
                common.profession(),
                typed -> constant(BulkColumn.PROFESSION, Profession.class, typed));
        UnitId unit = read(
                faults,
                BulkColumn.UNIT,
                row,
                common.unit(),
                typed -> units.find(BulkColumn.UNIT.field(), typed).id());
        var from = read(
                faults,
                BulkColumn.STARTS_ON,
                row,
                common.startsOn(),
                typed -> Days.of(typed).toString());
        var to = read(
                faults,
                BulkColumn.ENDS_ON,
                row,
                common.endsOn(),
                typed -> Days.of(typed).toString());
        var ends = Objects.requireNonNullElse(to, "");
        boolean licensed = function == ProfessionalFunction.LICENSED;
        return new Reading(
                new OrderForm(
                        OrderKind.NEW_ACCOUNT,
                        row.cell(BulkColumn.GIVEN_NAME),
                        row.cell(BulkColumn.FAMILY_NAME),
                        row.cell(BulkColumn.EMAIL),
                        row.cell(BulkColumn.MOBILE),
                        function,
                        licensed ? profession : null,
                        ends.isEmpty() ? EmploymentKind.PERMANENT : EmploymentKind.TEMPORARY,
                        Objects.requireNonNullElse(from, ""),
                        ends,
                        unit == null ? Set.of() : Set.of(unit),
                        common.permissions(),
                        common.certificate(),
                        common.urgent(),
                        common.urgentReason(),
                        common.note()),
                faults);
    }

    @FunctionalInterface
    private interface Meaning<T> {
        T of(String typed);
    }

    private static <T> @Nullable T read(
            List<Fault> faults, BulkColumn column, BulkRow row, @Nullable T otherwise, Meaning<T> meaning) {
        var typed = row.cell(column);
        return typed.isEmpty() ? otherwise : tried(faults, column, () -> meaning.of(typed));
    }

    private static <T> @Nullable T tried(List<Fault> faults, BulkColumn column, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
        } catch (Malformed malformed) {
            faults.add(fault(column, malformed));
        }
        return null;
    }

    private static <E extends Enum<E>> E constant(BulkColumn column, Class<E> constants, String typed) {
        return Words.constant(constants, typed)
                .orElseThrow(() -> new InvalidInput(column.field(), "stafflist.fault." + column, typed));
    }
}
