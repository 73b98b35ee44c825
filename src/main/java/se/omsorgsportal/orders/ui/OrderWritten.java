package se.omsorgsportal.orders.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Texts;

/** What an order of any kind says, already in words; each kind shows its own of it. */
record OrderWritten(
        OrderKind kind,
        String name,
        String email,
        String mobile,
        String function,
        @Nullable LocalDate day,
        @Nullable LocalDate end,
        String units,
        String permissions,
        String certificate,
        String reason,
        String hsaId,
        String card) {

    Facts facts() {
        var facts = new Facts().add("orders.field.kind", Texts.of(kind)).add("orders.field.name", name);
        return switch (kind) {
            case NEW_ACCOUNT -> work(contact(facts).add("orders.field.employment", employment()));
            case CHANGE -> work(facts.add("orders.field.from", when()));
            case ENDING -> place(facts.add("orders.field.last-day", when()).add("orders.field.reason", reason));
            case SITHS ->
                place(facts.add("orders.field.email", email)
                        .add("orders.field.hsa-id", hsaId)
                        .add("orders.field.card-number", card)
                        .add("orders.field.needed-from", when())
                        .add("orders.field.uses", permissions));
            case SITHS_REVOCATION ->
                place(facts.add("orders.field.card-number", card).add("orders.field.reason", reason));
        };
    }

    private Facts contact(Facts facts) {
        return facts.add("orders.field.email", email).add("orders.field.mobile", mobile);
    }

    private Facts place(Facts facts) {
        return facts.add("orders.field.function", function).add("orders.field.units", units);
    }

    private Facts work(Facts facts) {
        return place(facts)
                .add("orders.field.permissions", permissions)
                .add("orders.field.certificate", certificate);
    }

    private String when() {
        return day == null ? "" : Dates.weekday(day);
    }

    private String employment() {
        return end == null
                ? Texts.of("orders.employment.permanent", when())
                : Texts.of("orders.employment.temporary", when(), Dates.weekday(end));
    }
}
