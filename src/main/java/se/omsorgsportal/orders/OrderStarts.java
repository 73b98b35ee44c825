package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.OrderersOnly;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PhoneNumber;

/** How the form about somebody known begins: with what the directory and earlier orders say of them (END-01). */
@Service
@OrderersOnly
@Transactional(readOnly = true)
public class OrderStarts {

    private final KnownStaff staff;
    private final HeldPermissions held;
    private final EndingConcerns concerns;
    private final StartDay startDay;
    private final Routines routines;

    OrderStarts(
            KnownStaff staff, HeldPermissions held, EndingConcerns concerns, StartDay startDay, Routines routines) {
        this.staff = staff;
        this.held = held;
        this.concerns = concerns;
        this.startDay = startDay;
        this.routines = routines;
    }

    /** Throws {@link se.omsorgsportal.security.OutsideScope} when the person is none of the user's staff. */
    public OrderForm about(OrderKind kind, PersonId id) {
        var known = staff.find(id, Set.of());
        var person = known.employment().person();
        return new OrderForm(
                kind,
                person.name().given(),
                person.name().family(),
                text(person.email()),
                text(person.mobile()),
                person.function(),
                person.profession(),
                null,
                kind == OrderKind.SITHS ? firstOrdinary().toString() : "",
                kind == OrderKind.ENDING ? text(endOf(known)) : "",
                known.units(),
                kind == OrderKind.CHANGE ? held.of(id) : Set.of(),
                Certificate.NONE,
                false,
                "",
                "",
                OrderMatter.about(id));
    }

    /** What an ending would touch, to be shown before it is sent; of today while no day is typed. */
    public List<EndingConcern.Touched> touched(PersonId id, @Nullable LocalDate lastDay) {
        staff.find(id, Set.of());
        return concerns.touchedBy(id, Objects.requireNonNullElse(lastDay, startDay.today()));
    }

    private LocalDate firstOrdinary() {
        return OrderRoutines.leadTime(routines).firstOrdinary(startDay.today());
    }

    private static @Nullable LocalDate endOf(KnownStaff.Known known) {
        var period = known.employment().period();
        return period == null ? null : period.to();
    }

    private static String text(@Nullable EmailAddress email) {
        return email == null ? "" : email.value();
    }

    private static String text(@Nullable PhoneNumber mobile) {
        return mobile == null ? "" : mobile.grouped();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
