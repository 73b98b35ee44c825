package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.Period;

/** A certificate for the SITHS card of somebody licensed, with what needs one (SIT-01, SIT-02). */
@Component
class SithsOrders implements KindOfOrder {

    private static final String CARD = "[0-9A-Z]{4,30}";

    private final KnownStaff staff;
    private final OrderWishes wishes;
    private final HsaIdCheck hsaIds;
    private final StartDay startDay;

    SithsOrders(KnownStaff staff, OrderWishes wishes, HsaIdCheck hsaIds, StartDay startDay) {
        this.staff = staff;
        this.wishes = wishes;
        this.hsaIds = hsaIds;
        this.startDay = startDay;
    }

    @Override
    public OrderKind kind() {
        return OrderKind.SITHS;
    }

    @Override
    public OrderRequest read(OrderForm form, @Nullable LocalDate accepted) {
        var fields = new FieldReader();
        var known = fields.read("person", () -> staff.find(form.matter().person(), form.units()));
        var email = fields.read("email", () -> EmailAddress.of(form.email()));
        var hsaId = fields.read("hsaId", () -> hsaIds.read(form.matter().hsaId(), known));
        var card = fields.read("cardNumber", () -> card(form.matter().cardNumber()));
        var day = fields.day("startsOn", form.startsOn());
        var note = fields.read("note", () -> FreeText.optional("note", form.note()));
        var reason = fields.read("urgentReason", () -> FreeText.optional("urgentReason", form.urgentReason()));
        var urgent = day == null ? null : fields.read("startsOn", () -> startDay.isUrgent(form, day, accepted));
        if (known != null) {
            fields.check(() -> wishes.checkCertificate(known.employment().person(), form.permissions()));
        }
        fields.done();
        startDay.refuseTooEarly(Objects.requireNonNull(day));
        boolean late = Objects.requireNonNull(urgent);
        var number = Objects.requireNonNull(card);
        return OrderRequest.about(
                        kind(),
                        Objects.requireNonNull(known),
                        Period.from(day),
                        Objects.requireNonNull(note),
                        new OrderParticulars("", hsaId, number.isEmpty() ? null : number, Set.of()))
                .mailedTo(Objects.requireNonNull(email))
                .wishing(form.permissions(), Certificate.WANTED)
                .urgent(late, late ? Objects.requireNonNull(reason) : "");
    }

    static String card(String typed) {
        var digits = typed.replaceAll("[\\s\\p{Z}-]", "").toUpperCase(Locale.ROOT);
        if (!digits.isEmpty() && !digits.matches(CARD)) {
            throw new InvalidInput("cardNumber", "orders.fault.card-number");
        }
        return digits;
    }
}
