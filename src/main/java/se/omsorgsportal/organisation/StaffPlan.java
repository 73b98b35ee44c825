package se.omsorgsportal.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** What a staff list would do, row by row; nothing is done as long as a row is refused (ORG-04). */
public record StaffPlan(List<Row> rows) {

    public boolean isRefused() {
        return count(StaffOutcome.REFUSED) > 0;
    }

    public long count(StaffOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Whether there is anything to do. */
    public boolean isEmpty() {
        return count(StaffOutcome.NEW) + count(StaffOutcome.CHANGED) == 0;
    }

    /**
     * @param number of the row in the file
     * @param name as the row says it
     * @param changed the columns that say something new of a known person
     * @param joins the units that the person comes to
     * @param faults each with its field, what is wrong and how to mend it
     */
    public record Row(
            int number,
            String name,
            StaffOutcome outcome,
            List<StaffColumn> changed,
            List<Join> joins,
            List<Fault> faults,
            @Nullable PersonId person,
            @Nullable PersonData data) {

        static Row refused(int number, String name, List<Fault> faults) {
            return new Row(number, name, StaffOutcome.REFUSED, List.of(), List.of(), List.copyOf(faults), null, null);
        }

        Optional<PersonId> known() {
            return Optional.ofNullable(person);
        }
    }

    /** A membership to be. */
    public record Join(UnitId unit, String name, Period days) {}
}
