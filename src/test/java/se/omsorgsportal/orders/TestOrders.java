package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.TestClock;

/** Forms for tests: right ones, about people nobody else has, to be made wrong one field at a time. */
public final class TestOrders {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final AtomicLong NUMBER = new AtomicLong();

    private TestOrders() {}

    static OrderForm form(UnitId unit) {
        return form(
                unit,
                LocalDate.ofInstant(TestClock.START, java.time.ZoneOffset.UTC).plusDays(14));
    }

    static OrderForm form(UnitId unit, LocalDate start) {
        return form("Beställd", "Person", email(), unit, start);
    }

    static OrderForm form(String given, String family, String email, UnitId unit, LocalDate start) {
        return new OrderForm(
                OrderKind.NEW_ACCOUNT,
                given,
                family,
                email,
                "070-174 06 05",
                ProfessionalFunction.CARE_STAFF,
                null,
                EmploymentKind.PERMANENT,
                start.toString(),
                "",
                Set.of(unit),
                Set.of(),
                Certificate.NONE,
                false,
                "",
                "");
    }

    public static OrderForm change(
            PersonId person, ProfessionalFunction function, Set<UnitId> units, Set<PermissionCode> permissions) {
        return new OrderForm(
                OrderKind.CHANGE,
                "",
                "",
                "",
                "",
                function,
                null,
                null,
                TODAY.plusDays(14).toString(),
                "",
                units,
                permissions,
                Certificate.NONE,
                false,
                "",
                "",
                OrderMatter.about(person));
    }

    static OrderForm urgent(OrderForm form, String reason) {
        return new OrderForm(
                form.kind(),
                form.givenName(),
                form.familyName(),
                form.email(),
                form.mobile(),
                form.function(),
                form.profession(),
                form.employmentKind(),
                form.startsOn(),
                form.endsOn(),
                form.units(),
                form.permissions(),
                form.certificate(),
                true,
                reason,
                form.note());
    }

    static OrderForm noted(OrderForm form, String note) {
        return new OrderForm(
                form.kind(),
                form.givenName(),
                form.familyName(),
                form.email(),
                form.mobile(),
                form.function(),
                form.profession(),
                form.employmentKind(),
                form.startsOn(),
                form.endsOn(),
                form.units(),
                form.permissions(),
                form.certificate(),
                form.urgent(),
                form.urgentReason(),
                note);
    }

    static OrderForm temporary(OrderForm form, String end) {
        return new OrderForm(
                form.kind(),
                form.givenName(),
                form.familyName(),
                form.email(),
                form.mobile(),
                form.function(),
                form.profession(),
                EmploymentKind.TEMPORARY,
                form.startsOn(),
                end,
                form.units(),
                form.permissions(),
                form.certificate(),
                form.urgent(),
                form.urgentReason(),
                form.note());
    }

    static OrderForm wishing(
            OrderForm form, ProfessionalFunction function, Set<PermissionCode> permissions, Certificate certificate) {
        return new OrderForm(
                form.kind(),
                form.givenName(),
                form.familyName(),
                form.email(),
                form.mobile(),
                function,
                form.profession(),
                form.employmentKind(),
                form.startsOn(),
                form.endsOn(),
                form.units(),
                permissions,
                certificate,
                form.urgent(),
                form.urgentReason(),
                form.note());
    }

    static String email() {
        return "bestalld." + NUMBER.incrementAndGet() + "."
                + Ids.next().toString().substring(24) + "@omsorg.test";
    }
}
