package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.Employment;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;

/** The end of somebody's work: the last day, why, and what is settled in the same order (END-01, END-03). No lead time. */
@Component
class EndingOrders implements KindOfOrder {

    private static final String LAST_DAY = "endsOn";

    private final KnownStaff staff;
    private final EndingConcerns concerns;

    EndingOrders(KnownStaff staff, EndingConcerns concerns) {
        this.staff = staff;
        this.concerns = concerns;
    }

    @Override
    public OrderKind kind() {
        return OrderKind.ENDING;
    }

    @Override
    public OrderRequest read(OrderForm form, @Nullable LocalDate accepted) {
        var fields = new FieldReader();
        var known = fields.read("person", () -> staff.find(form.matter().person(), form.units()));
        var typed = fields.day(LAST_DAY, form.endsOn());
        var reason = fields.read(
                "reason", () -> FreeText.required("reason", form.matter().reason()));
        var note = fields.read("note", () -> FreeText.optional("note", form.note()));
        var lastDay = known == null || typed == null
                ? null
                : fields.read(LAST_DAY, () -> notBeforeStart(known.employment(), typed));
        var proposals = known == null || lastDay == null
                ? null
                : fields.read(
                        "proposals",
                        () -> check(
                                form.matter().proposals(),
                                known.employment().person().id(),
                                lastDay));
        fields.done();
        var day = Objects.requireNonNull(lastDay);
        return OrderRequest.about(
                kind(),
                Objects.requireNonNull(known),
                new Period(day, day),
                Objects.requireNonNull(note),
                OrderParticulars.because(Objects.requireNonNull(reason), Objects.requireNonNull(proposals)));
    }

    @Override
    public PersonId approved(Order order) {
        var person = Objects.requireNonNull(order.content().person());
        concerns.carryOut(
                order.content().particulars().proposals(),
                order.id(),
                person,
                order.content().employment().from());
        return person;
    }

    private static LocalDate notBeforeStart(Employment employment, LocalDate lastDay) {
        employment.startedOn().filter(lastDay::isBefore).ifPresent(start -> {
            throw new InvalidInput(LAST_DAY, "orders.fault.ending.before-start", start);
        });
        return lastDay;
    }

    /** What was ticked and is still proposed; what the ending cannot do without has to be ticked. */
    private Set<String> check(Set<String> ticked, PersonId person, LocalDate lastDay) {
        var proposals = EndingConcerns.proposals(concerns.touchedBy(person, lastDay));
        if (proposals.stream().anyMatch(one -> one.needed() && !ticked.contains(one.code()))) {
            throw new InvalidInput("proposals", "orders.fault.proposals.needed");
        }
        return proposals.stream()
                .map(EndingConcern.Proposal::code)
                .filter(ticked::contains)
                .collect(Collectors.toSet());
    }
}
