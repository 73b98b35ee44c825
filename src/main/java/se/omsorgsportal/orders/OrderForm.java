package se.omsorgsportal.orders;

import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Personnummer;
import se.omsorgsportal.shared.UnitId;

/**
 * An order as it is typed, right or wrong (ORD-02); {@link OrderDesk#submit} reads it. Days are ISO text, empty when none.
 *
 * @param matter what an order about somebody known says besides; they are named there, not here
 * @param urgent that the orderer asks for it although it is late (ORD-03)
 */
public record OrderForm(
        OrderKind kind,
        String givenName,
        String familyName,
        String email,
        String mobile,
        @Nullable ProfessionalFunction function,
        @Nullable Profession profession,
        @Nullable EmploymentKind employmentKind,
        String startsOn,
        String endsOn,
        Set<UnitId> units,
        Set<PermissionCode> permissions,
        Certificate certificate,
        boolean urgent,
        String urgentReason,
        String note,
        OrderMatter matter) {

    /** A draft of before there were other kinds says nothing of the matter. */
    public OrderForm {
        matter = Objects.requireNonNullElse(matter, OrderMatter.NONE);
    }

    /** For somebody new. */
    public OrderForm(
            OrderKind kind,
            String givenName,
            String familyName,
            String email,
            String mobile,
            @Nullable ProfessionalFunction function,
            @Nullable Profession profession,
            @Nullable EmploymentKind employmentKind,
            String startsOn,
            String endsOn,
            Set<UnitId> units,
            Set<PermissionCode> permissions,
            Certificate certificate,
            boolean urgent,
            String urgentReason,
            String note) {
        this(
                kind,
                givenName,
                familyName,
                email,
                mobile,
                function,
                profession,
                employmentKind,
                startsOn,
                endsOn,
                units,
                permissions,
                certificate,
                urgent,
                urgentReason,
                note,
                OrderMatter.NONE);
    }

    public static OrderForm empty(OrderKind kind) {
        return new OrderForm(
                kind, "", "", "", "", null, null, null, "", "", Set.of(), Set.of(), Certificate.NONE, false, "", "");
    }

    /** The end of a known person's work. */
    public static OrderForm ending(PersonId person, String lastDay, String reason) {
        return empty(OrderKind.ENDING)
                .days("", lastDay)
                .concerning(OrderMatter.about(person).because(reason));
    }

    public OrderForm concerning(OrderMatter what) {
        return new OrderForm(
                kind,
                givenName,
                familyName,
                email,
                mobile,
                function,
                profession,
                employmentKind,
                startsOn,
                endsOn,
                units,
                permissions,
                certificate,
                urgent,
                urgentReason,
                note,
                what);
    }

    public OrderForm as(ProfessionalFunction another) {
        return new OrderForm(
                kind,
                givenName,
                familyName,
                email,
                mobile,
                another,
                profession,
                employmentKind,
                startsOn,
                endsOn,
                units,
                permissions,
                certificate,
                urgent,
                urgentReason,
                note,
                matter);
    }

    public OrderForm days(String first, String last) {
        return new OrderForm(
                kind,
                givenName,
                familyName,
                email,
                mobile,
                function,
                profession,
                employmentKind,
                first,
                last,
                units,
                permissions,
                certificate,
                urgent,
                urgentReason,
                note,
                matter);
    }

    /** As a draft may keep it: what holds a personnummer, or is longer than any text may be, is left out (DWN-05). */
    OrderForm storable() {
        UnaryOperator<String> keep = text -> text.length() > MAX_TYPED || Personnummer.isIn(text) ? "" : text;
        return new OrderForm(
                kind,
                keep.apply(givenName),
                keep.apply(familyName),
                keep.apply(email),
                keep.apply(mobile),
                function,
                profession,
                employmentKind,
                keep.apply(startsOn),
                keep.apply(endsOn),
                units,
                permissions,
                certificate,
                urgent,
                keep.apply(urgentReason),
                keep.apply(note),
                matter.storable(keep));
    }

    private static final int MAX_TYPED = 10_000;
}
