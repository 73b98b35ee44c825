package se.omsorgsportal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("ORG-01")
class PlacesModuleTest {

    @Autowired
    private TestPeople test;

    @Autowired
    private TestClock clock;

    @Autowired
    private Providers providers;

    @Autowired
    private Units units;

    @BeforeEach
    void asAdministrator() {
        clock.reset();
        TestLogin.as(test.administrator());
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
    }

    @Test
    @DisplayName("ORG-01: a provider has units, each of a kind")
    void providerWithUnits() {
        var name = "Åke & Söners Omsorg " + TestPeople.unique();
        var provider = providers.create("  " + name.replace(" ", "   "), ProviderKind.EXTERNAL, null);
        var unit = units.create(provider, "Hemtjänst norr", UnitKind.HOME_CARE);
        assertThat(providers.details(provider).name()).isEqualTo(name);
        assertThat(units.details(unit).unit())
                .isEqualTo(new UnitSummary(unit, "Hemtjänst norr", UnitKind.HOME_CARE, provider, name, true));
        assertThat(units.list(PlaceFilter.of(provider), 0, 10)).hasSize(1);
        assertThat(units.byId(List.of(unit, UnitId.next()))).containsOnlyKeys(unit);
        assertThat(units.list(new PlaceFilter(name.substring(3), null, false), 0, 10))
                .hasSize(1);
        assertThat(units.list(new PlaceFilter("100%!_", null, false), 0, 10)).isEmpty();
    }

    @Test
    @DisplayName("ORG-01: names are unique: of providers, and of the units of one provider")
    void uniqueNames() {
        var name = "Omsorg " + TestPeople.unique();
        var provider = providers.create(name, ProviderKind.EXTERNAL, null);
        assertThatThrownBy(() -> providers.create(name.toUpperCase(), ProviderKind.EXTERNAL, null))
                .isInstanceOf(NameTaken.class);
        units.create(provider, "Enhet ett", UnitKind.LSS);
        assertThatThrownBy(() -> units.create(provider, "enhet ETT", UnitKind.LSS))
                .isInstanceOf(NameTaken.class);
        units.create(test.provider(), "Enhet ett", UnitKind.LSS);
    }

    @ParameterizedTest
    @DisplayName("ORG-01: names that are none are refused with the field")
    @ValueSource(strings = {"", "   ", "😀 Omsorg", "<script>alert(1)</script>", "Anna 19121212-1212", "---"})
    void badNames(String name) {
        assertThatThrownBy(() -> providers.create(name, ProviderKind.EXTERNAL, null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(InvalidInput.Fault::field)
                                .containsExactly("name"));
        assertThatThrownBy(() -> providers.create("x".repeat(300), ProviderKind.EXTERNAL, null))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("ORG-01: of two who change the same provider or unit the later is told")
    void changedMeanwhile() {
        var provider = test.provider();
        var unit = test.unit(provider);
        var name = "Ny " + TestPeople.unique();
        providers.change(provider, 0, name, ProviderKind.MUNICIPAL, OrganisationNumber.of("556016-0680"));
        assertThatThrownBy(() -> providers.change(provider, 0, name, ProviderKind.EXTERNAL, null))
                .isInstanceOf(ChangedMeanwhile.class);
        units.change(unit, 0, name, UnitKind.LSS);
        assertThatThrownBy(() -> units.change(unit, 0, name, UnitKind.IFO)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(providers.details(provider).organisationNumber()).hasToString("556016-0680");
    }

    @Test
    @DisplayName("ORG-01: what holds units or staff is not deactivated; what is deactivated gets nothing new")
    void deactivation() {
        var provider = test.provider();
        var unit = test.unit(provider);
        var staff = test.careStaff(unit);
        assertThatThrownBy(() -> units.deactivate(unit)).isInstanceOf(InUse.class);
        assertThatThrownBy(() -> providers.deactivate(provider)).isInstanceOf(InUse.class);
        people().deactivate(staff);
        units.deactivate(unit);
        providers.deactivate(provider);
        assertThatThrownBy(() -> units.create(provider, "Ny", UnitKind.LSS)).isInstanceOf(Inactive.class);
        assertThatThrownBy(() -> units.reactivate(unit)).isInstanceOf(Inactive.class);
        assertThat(units.list(new PlaceFilter("", provider, false), 0, 10)).isEmpty();
        providers.reactivate(provider);
        units.reactivate(unit);
        assertThat(units.details(unit).unit().active()).isTrue();
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: everybody gets the active units of the own role, an administrator all")
    void mine() {
        var own = test.unit();
        var closed = test.unit();
        var manager = test.manager(own, closed);
        units.deactivate(closed);
        assertThat(units.mine(Role.ADMINISTRATOR))
                .extracting(UnitSummary::id)
                .contains(own)
                .doesNotContain(closed);
        TestLogin.as(manager);
        assertThat(units.mine(Role.MANAGER)).extracting(UnitSummary::id).containsExactly(own);
        assertThat(units.mine(Role.SUPERUSER)).isEmpty();
        assertThat(units.mine(Role.ADMINISTRATOR)).isEmpty();
        assertThat(units.find("enhet", 5)).extracting(UnitSummary::id).containsExactly(own);
        TestLogin.as(test.careStaff(own));
        assertThat(units.mine(Role.CARE_STAFF)).extracting(UnitSummary::id).containsExactly(own);
        assertThat(units.find("enhet", 5)).isEmpty();
    }

    @Test
    @DisplayName("ORG-01: what is not there is not found")
    void unknown() {
        assertThatThrownBy(() -> providers.details(ProviderId.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> units.details(UnitId.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> units.create(ProviderId.next(), "Enhet", UnitKind.LSS))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("ORG-01: of two who create the same provider at the same instant one is told")
    void createdAtOnce() throws Exception {
        var name = "Samtidig " + TestPeople.unique();
        var outcomes = atOnce(
                () -> providers.create(name, ProviderKind.EXTERNAL, null),
                () -> providers.create(name, ProviderKind.EXTERNAL, null));
        assertThat(outcomes.stream().filter(NameTaken.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(ProviderId.class::isInstance)).hasSize(1);
    }

    @Autowired
    private People people;

    private People people() {
        return people;
    }

    /** Runs both in the portal's name at the same instant; returns their results or what they threw. */
    static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = List.of(one, other).stream()
                    .map(work -> threads.submit(() -> SystemAccess.call(() -> {
                        try {
                            barrier.await();
                            return work.call();
                        } catch (RuntimeException refused) {
                            throw refused;
                        } catch (Exception failed) {
                            throw new IllegalStateException(failed);
                        }
                    })))
                    .toList();
            for (var each : running) {
                try {
                    outcomes.add(each.get() == null ? "done" : each.get());
                } catch (ExecutionException refused) {
                    outcomes.add(refused.getCause());
                }
            }
        }
        return outcomes;
    }
}
