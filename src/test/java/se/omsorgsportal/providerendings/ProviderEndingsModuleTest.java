package se.omsorgsportal.providerendings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.provisioning.Tasks;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("END-05")
class ProviderEndingsModuleTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 28);

    @Autowired
    private ProviderEndings endings;

    @Autowired
    private Orders orders;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    private ProviderId provider;
    private PersonId first;
    private PersonId second;
    private PersonId administrator;

    @BeforeEach
    void staff() {
        clock.reset();
        provider = people.provider();
        first = people.careStaff(people.unit(provider));
        second = people.careStaff(people.unit(provider));
        administrator = people.administrator();
        TestLogin.as(administrator);
    }

    @Test
    @DisplayName("END-05: everybody at the provider is listed, at a cost that does not grow with them")
    void listed() {
        assertThat(endings.people(provider, LAST_DAY))
                .extracting(one -> one.person().id())
                .containsExactlyInAnyOrder(first, second);
        long few = Statements.count(() -> endings.people(provider, LAST_DAY));
        var unit = people.unit(provider);
        for (int i = 0; i < 10; i++) {
            people.careStaff(unit);
        }
        TestLogin.as(administrator);
        assertThat(Statements.count(() -> endings.people(provider, LAST_DAY))).isLessThanOrEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(12);
    }

    @Test
    @Tag("ORD-06")
    @DisplayName(
            "END-05, ORD-06: another administrator decides, once; each then has an ending with tasks due on the last day")
    void decided() {
        var id = endings.place(provider, LAST_DAY, "Avtalet upphör.", Map.of(first, Set.of(), second, Set.of()));
        assertThatThrownBy(() -> endings.approve(id)).isInstanceOf(OwnProviderEnding.class);
        TestLogin.as(people.administrator());
        endings.approve(id);
        for (var leaving : endings.details(id).people()) {
            var order = Objects.requireNonNull(leaving.order());
            var details = orders.details(order);
            assertThat(details.kind()).isEqualTo(OrderKind.ENDING);
            assertThat(details.state()).isEqualTo(OrderState.APPROVED);
            assertThat(details.beneficiary()).isEqualTo(leaving.person());
            assertThat(SystemAccess.call(() -> tasks.ofOrder(order)))
                    .isNotEmpty()
                    .allSatisfy(task -> assertThat(task.due()).isEqualTo(LAST_DAY));
        }
        assertThatThrownBy(() -> endings.approve(id)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    @DisplayName("END-05: only the provider's own people, one order at a time, with a day and a reason")
    void checked() {
        var stranger = people.careStaff(people.unit());
        TestLogin.as(administrator);
        assertThatThrownBy(() -> endings.place(provider, LAST_DAY, "Slut.", Map.of(stranger, Set.of())))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> endings.place(provider, LAST_DAY, "Slut.", Map.of()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> endings.place(provider, null, "Slut.", Map.of(first, Set.of())))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> endings.place(provider, LAST_DAY, " ", Map.of(first, Set.of())))
                .isInstanceOf(InvalidInput.class);
        endings.place(provider, LAST_DAY, "Slut.", Map.of(first, Set.of()));
        assertThatThrownBy(() -> endings.place(provider, LAST_DAY, "Slut.", Map.of(second, Set.of())))
                .isInstanceOf(ProviderEndingOpen.class);
        assertThat(endings.waiting())
                .extracting(ProviderEndingDetails::provider)
                .isNotEmpty();
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: nobody but administrators ends a provider")
    void administratorsOnly() {
        TestLogin.as(people.manager(people.unit(provider)));
        assertThatThrownBy(() -> endings.people(provider, LAST_DAY)).isInstanceOf(AccessDeniedException.class);
    }
}
