package se.omsorgsportal.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.orders.OrderProgress.Place;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.shared.ProviderId;

@Tag("ORD-12")
class OrderProgressTest {

    private static final Instant DAY0 = Instant.parse("2027-01-11T09:00:00Z");

    @Test
    @DisplayName("ORD-12: who has had the order, for how long each, and who gets it next")
    void stages() {
        var order = order(
                OrderState.SUBMITTED,
                step("PLACED", OrderState.SUBMITTED, 0),
                step("SENT_BACK", OrderState.SENT_BACK, 2),
                step("COMPLETED", OrderState.SUBMITTED, 3),
                step("OVERDUE", OrderState.SUBMITTED, 5));
        var stages = OrderProgress.of(order, DAY0.plus(Duration.ofDays(7)));
        assertThat(stages)
                .extracting(OrderProgress.Stage::holder)
                .containsExactly(
                        OrderHolder.ADMINISTRATORS,
                        OrderHolder.ORDERER,
                        OrderHolder.ADMINISTRATORS,
                        OrderHolder.TASK_OWNERS,
                        OrderHolder.ORDERER,
                        OrderHolder.NOBODY);
        assertThat(stages)
                .extracting(OrderProgress.Stage::held)
                .containsExactly(Duration.ofDays(2), Duration.ofDays(1), Duration.ofDays(4), null, null, null);
        assertThat(stages)
                .extracting(OrderProgress.Stage::place)
                .containsExactly(Place.PAST, Place.PAST, Place.NOW, Place.TO_COME, Place.TO_COME, Place.TO_COME);
    }

    @Test
    @DisplayName("ORD-12: nobody has an order that has ended, and nothing is to come")
    void ended() {
        var order = order(
                OrderState.REFUSED, step("PLACED", OrderState.SUBMITTED, 0), step("REFUSED", OrderState.REFUSED, 1));
        assertThat(OrderProgress.of(order, DAY0.plus(Duration.ofDays(9))))
                .extracting(OrderProgress.Stage::held)
                .containsExactly(Duration.ofDays(1), null);
    }

    private static OrderDetails.Step step(String what, OrderState state, int day) {
        return new OrderDetails.Step(what, state, PersonId.next(), DAY0.plus(Duration.ofDays(day)), "");
    }

    private static OrderDetails order(OrderState state, OrderDetails.Step... steps) {
        return new OrderDetails(
                OrderId.next(),
                new CaseNumber(2027, 1),
                OrderKind.NEW_ACCOUNT,
                state,
                0,
                false,
                "",
                null,
                new PersonName("Anna", "Test"),
                EmailAddress.of("anna@omsorg.test"),
                PhoneNumber.of("070-174 06 05"),
                ProfessionalFunction.CARE_STAFF,
                null,
                EmploymentKind.PERMANENT,
                Period.from(LocalDate.of(2027, 1, 25)),
                Set.of(),
                Set.of(),
                false,
                Certificate.NONE,
                "",
                PersonId.next(),
                DAY0,
                DAY0,
                false,
                ProviderId.next(),
                null,
                Set.of(),
                List.of(steps),
                OrderParticulars.NONE);
    }
}
