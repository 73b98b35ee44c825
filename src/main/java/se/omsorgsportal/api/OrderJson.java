package se.omsorgsportal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.orders.EmploymentKind;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderParticulars;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;

/** An order in full, as the API gives it (ORD-02). */
record OrderJson(
        String id,
        String caseNumber,
        OrderKind kind,
        OrderState state,
        long version,
        boolean urgent,
        String urgentReason,
        boolean overdue,
        @Nullable String person,
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String mobile,
        ProfessionalFunction function,
        @Nullable Profession profession,
        @Nullable EmploymentKind employmentKind,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate validTo,
        String provider,
        List<String> units,
        List<String> permissions,
        List<String> notGranted,
        Certificate certificate,
        String note,
        String orderedBy,
        Instant submittedAt,
        Instant since,
        Matter matter,
        List<Step> history) {

    /** @param by who did it; nobody when the portal did */
    record Step(String what, OrderState state, @Nullable String by, Instant at, String comment) {}

    /** What the kind asks for besides. */
    record Matter(
            String reason, @Nullable String hsaId, @Nullable String cardNumber, List<String> proposals) {

        static Matter of(OrderParticulars particulars) {
            return new Matter(
                    particulars.reason(),
                    text(particulars.hsaId()),
                    particulars.cardNumber(),
                    texts(particulars.proposals()));
        }
    }

    static OrderJson of(OrderDetails order) {
        return new OrderJson(
                order.id().toString(),
                order.caseNumber().toString(),
                order.kind(),
                order.state(),
                order.version(),
                order.urgent(),
                order.urgentReason(),
                order.escalated(),
                text(order.beneficiary()),
                order.name().given(),
                order.name().family(),
                text(order.email()),
                text(order.mobile()),
                order.function(),
                order.profession(),
                order.employmentKind(),
                order.employment().from(),
                order.employment().to(),
                order.validTo(),
                order.provider().toString(),
                texts(order.units()),
                texts(order.permissions()),
                texts(order.trimmed()),
                order.certificate(),
                order.note(),
                order.orderedBy().toString(),
                order.submittedAt(),
                order.since(),
                Matter.of(order.particulars()),
                order.steps().stream()
                        .map(step -> new Step(step.what(), step.state(), text(step.by()), step.at(), step.comment()))
                        .toList());
    }

    static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
