package se.omsorgsportal.orders.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.orders.EmploymentKind;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.UnitId;

/** What is typed with some of its fields replaced; each step of the form replaces its own. */
record OrderFormEdit(OrderForm form) {

    OrderForm person(String given, String family, String email, String mobile) {
        return new OrderForm(
                form.kind(),
                given,
                family,
                email,
                mobile,
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
                form.note(),
                form.matter());
    }

    OrderForm employment(@Nullable EmploymentKind kind, String start, String end, boolean urgent, String urgentReason) {
        return new OrderForm(
                form.kind(),
                form.givenName(),
                form.familyName(),
                form.email(),
                form.mobile(),
                form.function(),
                form.profession(),
                kind,
                start,
                end,
                form.units(),
                form.permissions(),
                form.certificate(),
                urgent,
                urgentReason,
                form.note(),
                form.matter());
    }

    OrderForm work(
            Set<UnitId> units,
            @Nullable ProfessionalFunction function,
            @Nullable Profession profession,
            Set<PermissionCode> permissions,
            Certificate certificate,
            String note) {
        return new OrderForm(
                form.kind(),
                form.givenName(),
                form.familyName(),
                form.email(),
                form.mobile(),
                function,
                profession,
                form.employmentKind(),
                form.startsOn(),
                form.endsOn(),
                units,
                permissions,
                certificate,
                form.urgent(),
                form.urgentReason(),
                note,
                form.matter());
    }

    OrderForm card(String email, Set<PermissionCode> uses) {
        return new OrderForm(
                form.kind(),
                form.givenName(),
                form.familyName(),
                email,
                form.mobile(),
                form.function(),
                form.profession(),
                form.employmentKind(),
                form.startsOn(),
                form.endsOn(),
                form.units(),
                uses,
                form.certificate(),
                form.urgent(),
                form.urgentReason(),
                form.note(),
                form.matter());
    }

    static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException typedByHand) {
            return null;
        }
    }
}
