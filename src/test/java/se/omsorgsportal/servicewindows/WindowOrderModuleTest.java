package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.testing.TestLogin;

/** The order to the service desk and what it is answered. */
class WindowOrderModuleTest extends PlanningTest {

    @Test
    @Tag("WIN-03")
    @DisplayName(
            "WIN-03: the order names the day and the effect; the case number stands in what is written after it is known; the approved day is confirmed")
    void order() {
        var id = consulting(on(40));
        assertThat(orders.draft(id, on(40))).contains("LifeCare KIR", "kl. 8.00–17.00");
        orders.place(id, windows.details(id).version(), on(40), orders.draft(id, on(40)));
        orders.caseNumber(id, "INC-4711");
        orders.write(id, "Hur går det?");
        var details = orders.details(id);
        assertThat(details.letters())
                .extracting(OrderDetails.Letter::caseNumber)
                .containsExactly("", "INC-4711");
        assertThat(events.stream(LetterWritten.class)).hasSize(2);
        orders.decide(id, details.version(), new CabAnswer(CabDecision.APPROVED, null, ""));
        assertThat(windows.details(id))
                .extracting(WindowDetails::state, WindowDetails::schedule)
                .containsExactly(WindowState.CONFIRMED, on(40));
        assertThat(orders.details(id).decision())
                .isNotNull()
                .extracting(OrderDetails.Decision::decision)
                .isEqualTo(CabDecision.APPROVED);
    }

    @Test
    @Tag("WIN-03")
    @DisplayName(
            "WIN-03: another date becomes the confirmed one; a refusal needs its reason and leads back to the planning")
    void otherDecisions() {
        var other = ordered();
        orders.decide(other, version(other), new CabAnswer(CabDecision.OTHER_DATE, on(45), "Resursbrist"));
        assertThat(windows.details(other).schedule()).isEqualTo(on(45));

        var refused = ordered();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> orders.decide(refused, version(refused), new CabAnswer(CabDecision.REFUSED, null, " ")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        orders.decide(refused, version(refused), new CabAnswer(CabDecision.OTHER_DATE, null, "")));
        orders.decide(refused, version(refused), new CabAnswer(CabDecision.REFUSED, null, "Frysperiod"));
        assertThat(windows.details(refused).state()).isEqualTo(WindowState.PLANNING);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> orders.caseNumber(refused, "<script>"));
    }

    @Test
    @Tag("WIN-03")
    @DisplayName("WIN-03: two administrators order at once: one does, the other is told")
    void twoOrders() throws Exception {
        var id = consulting(on(40));
        var version = windows.details(id).version();
        var second = make.administrator();
        var refused = new ArrayList<Exception>();
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var who : List.of(administrator, second)) {
                pool.submit(() -> {
                    TestLogin.as(who);
                    try {
                        orders.place(id, version, on(40), "Beställning");
                    } catch (ChangedMeanwhile | WindowStepNotPossible late) {
                        synchronized (refused) {
                            refused.add(late);
                        }
                    } finally {
                        TestLogin.nobody();
                    }
                });
            }
        }
        TestLogin.as(administrator);
        assertThat(refused).hasSize(1);
        assertThat(orders.details(id).letters()).hasSize(1);
    }
}
