package se.omsorgsportal.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.shared.Zone;

/** Makes a right order of what was typed, or says everything that is wrong with it at once. */
@Component
class OrderFormReader {

    private final OrderPlaces places;
    private final OrderWishes wishes;
    private final People people;
    private final Routines routines;
    private final Clock clock;

    OrderFormReader(OrderPlaces places, OrderWishes wishes, People people, Routines routines, Clock clock) {
        this.places = places;
        this.wishes = wishes;
        this.people = people;
        this.routines = routines;
        this.clock = clock;
    }

    /** @param accepted the start of an order that was sent back: it came in time once, and that counts (ORD-06) */
    OrderRequest read(OrderForm form, @Nullable LocalDate accepted) {
        var fields = new FieldReader();
        fields.read("givenName", () -> new PersonName(form.givenName(), "X"));
        fields.read("familyName", () -> new PersonName("X", form.familyName()));
        var email = fields.read("email", () -> EmailAddress.of(form.email()));
        var mobile = fields.read("mobile", () -> PhoneNumber.of(form.mobile()));
        var function = fields.chosen("function", form.function());
        var profession = profession(form, fields);
        var employment = employment(form, fields);
        var provider = fields.read("units", () -> places.provider(form.units()));
        fields.check(() -> wishes.check(form));
        var note = fields.read("note", () -> FreeText.optional("note", form.note()));
        var reason = fields.read("urgentReason", () -> FreeText.optional("urgentReason", form.urgentReason()));
        var urgent =
                employment == null ? null : fields.read("startsOn", () -> isUrgent(form, employment.from(), accepted));
        fields.done();
        refuseTooEarly(Objects.requireNonNull(employment).from());
        boolean late = Objects.requireNonNull(urgent);
        return new OrderRequest(
                form.kind(),
                people.findByEmail(Objects.requireNonNull(email))
                        .map(PersonSummary::id)
                        .orElse(null),
                new PersonName(form.givenName(), form.familyName()),
                email,
                Objects.requireNonNull(mobile),
                Objects.requireNonNull(function),
                profession,
                Objects.requireNonNull(form.employmentKind()),
                employment,
                Objects.requireNonNull(provider),
                form.units(),
                form.permissions(),
                form.certificate(),
                late,
                late ? Objects.requireNonNull(reason) : "",
                Objects.requireNonNull(note));
    }

    private static @Nullable Profession profession(OrderForm form, FieldReader fields) {
        return form.function() == ProfessionalFunction.LICENSED
                ? fields.chosen("profession", form.profession())
                : form.profession();
    }

    private static @Nullable Period employment(OrderForm form, FieldReader fields) {
        var kind = fields.chosen("employmentKind", form.employmentKind());
        var start = fields.day("startsOn", form.startsOn());
        boolean ends = kind == EmploymentKind.TEMPORARY;
        var end = ends ? fields.day("endsOn", form.endsOn()) : null;
        if (start == null || (ends && end == null)) {
            return null;
        }
        return fields.read("endsOn", () -> new Period(start, end));
    }

    private boolean isUrgent(OrderForm form, LocalDate start, @Nullable LocalDate accepted) {
        var today = Zone.today(clock);
        var lead = OrderRoutines.leadTime(routines);
        return switch (lead.verdict(start, today)) {
            case PAST -> throw new InvalidInput("startsOn", "orders.fault.start.past", today);
            case IN_TIME, TOO_EARLY -> false;
            case URGENT -> {
                if (start.equals(accepted) && !form.urgent()) {
                    yield false;
                }
                requireUrgency(form, lead.firstOrdinary(today));
                yield true;
            }
        };
    }

    private void refuseTooEarly(LocalDate start) {
        var lead = OrderRoutines.leadTime(routines);
        if (lead.verdict(start, Zone.today(clock)) == LeadTime.Verdict.TOO_EARLY) {
            throw new TooEarly(lead.opens(start));
        }
    }

    private static void requireUrgency(OrderForm form, LocalDate ordinary) {
        if (!form.urgent()) {
            throw new InvalidInput("urgent", "orders.fault.start.late", ordinary);
        }
        if (form.urgentReason().isBlank()) {
            throw new InvalidInput("urgentReason", "orders.fault.urgent-reason");
        }
    }
}
