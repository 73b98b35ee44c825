package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;

/** An account for somebody who begins (ORD-02). */
@Component
class NewAccountOrders implements KindOfOrder {

    private final OrderPlaces places;
    private final OrderWishes wishes;
    private final StartDay startDay;
    private final People people;

    NewAccountOrders(OrderPlaces places, OrderWishes wishes, StartDay startDay, People people) {
        this.places = places;
        this.wishes = wishes;
        this.startDay = startDay;
        this.people = people;
    }

    @Override
    public OrderKind kind() {
        return OrderKind.NEW_ACCOUNT;
    }

    @Override
    public OrderRequest read(OrderForm form, @Nullable LocalDate accepted) {
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
        var urgent = employment == null
                ? null
                : fields.read("startsOn", () -> startDay.isUrgent(form, employment.from(), accepted));
        fields.done();
        startDay.refuseTooEarly(Objects.requireNonNull(employment).from());
        boolean late = Objects.requireNonNull(urgent);
        return new OrderRequest(
                kind(),
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
                Objects.requireNonNull(note),
                OrderParticulars.NONE);
    }

    /** Registers the person, with where and from when they will work. */
    @Override
    public PersonId approved(Order order) {
        return people.register(order.content().newPerson());
    }

    static @Nullable Profession profession(OrderForm form, FieldReader fields) {
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
}
