package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.Period;

/** A certificate that may not be used any more: at once, and urgent by nature (SIT-04). */
@Component
class RevocationOrders implements KindOfOrder {

    private final KnownStaff staff;
    private final StartDay startDay;

    RevocationOrders(KnownStaff staff, StartDay startDay) {
        this.staff = staff;
        this.startDay = startDay;
    }

    @Override
    public OrderKind kind() {
        return OrderKind.SITHS_REVOCATION;
    }

    /** {@code proposals} names the certificates, when the portal knows any; the card number does when it knows none. */
    @Override
    public OrderRequest read(OrderForm form, @Nullable LocalDate accepted) {
        var fields = new FieldReader();
        var matter = form.matter();
        var known = fields.read("person", () -> staff.find(matter.person(), form.units()));
        var reason = fields.read("reason", () -> FreeText.required("reason", matter.reason()));
        var card = fields.read("cardNumber", () -> SithsOrders.card(matter.cardNumber()));
        if (matter.proposals().isEmpty() && matter.cardNumber().isBlank()) {
            fields.chosen("cardNumber", null);
        }
        var note = fields.read("note", () -> FreeText.optional("note", form.note()));
        fields.done();
        var why = Objects.requireNonNull(reason);
        var number = Objects.requireNonNull(card);
        return OrderRequest.about(
                        kind(),
                        Objects.requireNonNull(known),
                        Period.from(startDay.today()),
                        Objects.requireNonNull(note),
                        new OrderParticulars(why, null, number.isEmpty() ? null : number, matter.proposals()))
                .urgent(true, why);
    }
}
