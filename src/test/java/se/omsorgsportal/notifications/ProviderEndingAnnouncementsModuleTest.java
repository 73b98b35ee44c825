package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.providerendings.ProviderEndings;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("END-05")
class ProviderEndingAnnouncementsModuleTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 28);

    @Autowired
    private ProviderEndings endings;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ProviderId provider;
    private PersonId first;
    private PersonId second;
    private PersonId firstManager;
    private PersonId secondManager;
    private PersonId orderer;
    private PersonId decider;

    @BeforeEach
    void staff() {
        clock.reset();
        provider = people.provider();
        var here = people.unit(provider);
        var there = people.unit(provider);
        first = people.careStaff(here);
        second = people.careStaff(there);
        firstManager = people.manager(here);
        secondManager = people.manager(there);
        orderer = people.administrator();
        decider = people.administrator();
        TestLogin.as(orderer);
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
    }

    @Test
    @DisplayName(
            "END-05: the administrators hear that a decision is needed; approved, every manager of the provider does too")
    void approved() {
        var stranger = people.manager(people.unit());
        TestLogin.as(orderer);
        var id = endings.place(provider, LAST_DAY, "Avtalet upphör.", Map.of(first, Set.of(), second, Set.of()));
        await().untilAsserted(() -> assertThat(mails(decider, "PROVIDER_ENDING_NEW"))
                .singleElement()
                .asString()
                .contains("28 februari 2027", "gäller 2 personer", "Avtalet upphör.", "/provider-endings/" + id)
                .doesNotContain("{"));
        TestLogin.as(decider);
        endings.approve(id);
        for (var manager : List.of(firstManager, secondManager)) {
            await().untilAsserted(() -> assertThat(mails(manager, "PROVIDER_ENDED"))
                    .singleElement()
                    .asString()
                    .contains("28 februari 2027", "2 personer slutar", "/staff")
                    .doesNotContain("provider-endings", "{"));
            assertThat(messages(manager)).containsExactly("PROVIDER_ENDED");
        }
        assertThat(mails(orderer, "PROVIDER_ENDED")).singleElement().asString().contains("/provider-endings/" + id);
        assertThat(mails(stranger, "PROVIDER_ENDED")).isEmpty();
    }

    @Test
    @DisplayName("END-05: refused, the one who ordered it hears why, and nobody at the provider hears anything")
    void refused() {
        var id = endings.place(provider, LAST_DAY, "Avtalet upphör.", Map.of(first, Set.of()));
        TestLogin.as(decider);
        endings.refuse(id, "Avtalet är förlängt.");
        await().untilAsserted(() -> assertThat(mails(orderer, "PROVIDER_ENDING_REFUSED"))
                .singleElement()
                .asString()
                .contains("Avtalet är förlängt.")
                .doesNotContain("{"));
        assertThat(messages(firstManager)).isEmpty();
    }

    private List<String> mails(PersonId recipient, String template) {
        return jdbc.sql("SELECT CONCAT(subject, '\n', body) FROM mail WHERE recipient = ? AND template = ?")
                .params(recipient.value(), template)
                .query(String.class)
                .list();
    }

    private List<String> messages(PersonId recipient) {
        return jdbc.sql("SELECT kind FROM in_app_message WHERE recipient = ? AND kind LIKE 'PROVIDER%'")
                .param(recipient.value())
                .query(String.class)
                .list();
    }
}
