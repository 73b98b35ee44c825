package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.UnitId;

/** Another function, other units, or other permissions for somebody known, from a day on (ORD-01, END-01). */
@Component
class ChangeOrders implements KindOfOrder {

    private final KnownStaff staff;
    private final HeldPermissions held;
    private final OrderPlaces places;
    private final OrderWishes wishes;
    private final StartDay startDay;

    ChangeOrders(KnownStaff staff, HeldPermissions held, OrderPlaces places, OrderWishes wishes, StartDay startDay) {
        this.staff = staff;
        this.held = held;
        this.places = places;
        this.wishes = wishes;
        this.startDay = startDay;
    }

    @Override
    public OrderKind kind() {
        return OrderKind.CHANGE;
    }

    @Override
    public OrderRequest read(OrderForm form, @Nullable LocalDate accepted) {
        var fields = new FieldReader();
        var known = fields.read("person", () -> staff.find(form.matter().person(), Set.of()));
        var typed = fields.day("startsOn", form.startsOn());
        fields.chosen("function", form.function());
        NewAccountOrders.profession(form, fields);
        var provider = fields.read("units", () -> places.provider(form.units()));
        fields.check(() -> wishes.check(form));
        var note = fields.read("note", () -> FreeText.optional("note", form.note()));
        var reason = fields.read("urgentReason", () -> FreeText.optional("urgentReason", form.urgentReason()));
        var urgent = typed == null ? null : fields.read("startsOn", () -> startDay.isUrgent(form, typed, accepted));
        if (known != null && provider != null) {
            fields.check(() -> requireSameProvider(known, form.units()));
            fields.check(() -> requireChange(known, form));
        }
        if (known != null && typed != null) {
            fields.check(() -> requireEmployed(known, typed));
        }
        fields.done();
        var about = Objects.requireNonNull(known);
        var from = Objects.requireNonNull(typed);
        startDay.refuseTooEarly(from);
        boolean late = Objects.requireNonNull(urgent);
        return OrderRequest.about(kind(), about, Period.from(from), Objects.requireNonNull(note), OrderParticulars.NONE)
                .work(Objects.requireNonNull(form.function()), form.profession(), about.with(form.units()))
                .wishing(form.permissions(), form.certificate())
                .urgent(late, late ? Objects.requireNonNull(reason) : "");
    }

    private void requireSameProvider(KnownStaff.Known known, Set<UnitId> wanted) {
        if (!places.provider(wanted).equals(known.provider())) {
            throw new InvalidInput("units", "orders.fault.change.provider");
        }
    }

    private void requireChange(KnownStaff.Known known, OrderForm form) {
        var person = known.employment().person();
        boolean same = form.function() == person.function()
                && Objects.equals(form.profession(), person.profession())
                && form.units().equals(known.units())
                && form.permissions().equals(held.of(person.id()));
        if (same) {
            throw new InvalidInput("permissions", "orders.fault.change.none");
        }
    }

    private static void requireEmployed(KnownStaff.Known known, LocalDate from) {
        var period = known.employment().period();
        var last = period == null ? null : period.to();
        if (last != null && last.isBefore(from)) {
            throw new InvalidInput("startsOn", "orders.fault.change.left", last);
        }
    }
}
