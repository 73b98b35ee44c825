package se.omsorgsportal.windowtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowOrders;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.testing.TestLogin;

/** What testers answer, who comes in their place, and who the service desk is told of. */
class TestGroupModuleTest extends TestGroupTesting {

    @Autowired
    private TestResources resources;

    @Autowired
    private WindowOrders orders;

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: what nobody covers is shown and told to the gate; a promise covers it, a refusal uncovers it and warns")
    void coverage() {
        var window = asked(TODAY.plusDays(14));
        assertThat(coverage.uncovered(window, Round.LOCAL)).hasSize(1);
        answer(window, Reply.myself());
        assertThat(coverage.uncovered(window, Round.LOCAL)).isEmpty();
        assertThat(group.matrix(window)).allMatch(CoverageLine::isCovered);
        answer(window, Reply.nobody());
        assertThat(coverage.uncovered(window, Round.LOCAL)).hasSize(1);
        var administrator = make.administrator();
        answer(window, Reply.myself());
        answer(window, Reply.nobody());
        await().until(() -> mails(administrator, "TEST_UNCOVERED") >= 1);
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: a substitute from outside gets a link to the protocol and nothing else; another substitute makes it worthless")
    void outsider() {
        var window = asked(TODAY.plusDays(14));
        answer(window, Reply.substitute("Kim Utifrån", "kim1@annan.test"));
        var letter = letters.substitute(of(window, tester).id()).orElseThrow();
        assertThat(letter.person()).isNull();
        var link = token(letter.protocol());
        assertThat(door.look(link, Optional.empty()).isOpen()).isTrue();
        assertThat(door.look(link, Optional.empty()).protocol()).isTrue();
        await().until(() -> outside("kim1@annan.test", "TEST_SUBSTITUTE") == 1);
        answer(window, Reply.substitute("Robin Utifrån", "robin@annan.test"));
        assertThat(door.look(link, Optional.empty()).state()).isEqualTo(LinkState.REPLACED);
        await().until(() -> outside("kim1@annan.test", "TEST_CANCELLED") == 1);
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: somebody who tests already cannot stand in, nor can the tester; a bad address is named at its field")
    void notEverybodyCanStandIn() {
        var window = asked(TODAY.plusDays(14));
        group.add(window, other, List.of(TASK));
        var address = people.find(other).orElseThrow().email().value();
        assertThatExceptionOfType(SubstituteIsTester.class)
                .isThrownBy(() -> answer(window, Reply.substitute("Hon", address)));
        var own = people.find(tester).orElseThrow().email().value();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> answer(window, Reply.substitute("Jag", own)));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> answer(window, Reply.substitute("", "inte en adress")))
                .matches(invalid -> invalid.faults().size() == 2);
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: whoever comes in another's place is not asked as well, by hand or with the standing resources")
    void substituteIsNotAskedToo() {
        var window = asked(TODAY.plusDays(14));
        answer(
                window,
                Reply.substitute("Hon", people.find(other).orElseThrow().email().value()));
        assertThatExceptionOfType(TesterIsSubstitute.class).isThrownBy(() -> group.add(window, other, List.of(TASK)));
        resources.add(other, TASK);
        group.invite(window);
        assertThat(group.of(window)).noneMatch(each -> each.person().equals(other));
        answer(window, Reply.myself());
        group.invite(window);
        assertThat(group.of(window)).anyMatch(each -> each.person().equals(other));
        resources.all().stream()
                .filter(each -> each.person().equals(other))
                .forEach(each -> resources.remove(each.id()));
    }

    @Test
    @Tag("WIN-06")
    @DisplayName("WIN-06: only the tester answers for the tester; only administrators ask")
    void scope() {
        var window = asked(TODAY.plusDays(14));
        var id = of(window, tester).id();
        TestLogin.as(other);
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> mine.reply(id, Reply.myself()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> group.invite(window));
        assertThat(mine.mine()).noneMatch(test -> test.window().id().equals(window));
    }

    @Test
    @Tag("WIN-06")
    @DisplayName("WIN-06: the list with the substitutes flagged goes to the IT supplier")
    void list() {
        var window = asked(TODAY.plusDays(14));
        answer(window, Reply.substitute("Kim Listad", "kim.listad@annan.test"));
        group.sendList(window);
        await().until(() -> sql.sql(
                                "SELECT COUNT(*) FROM mail WHERE template = 'TEST_LIST' AND body LIKE '%Ersättare: Kim Listad%'")
                        .query(Integer.class)
                        .single()
                == 1);
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: list and reports go to the one address of the service desk, with its case number in the subject")
    void caseNumber() {
        var window = asked(TODAY.plusDays(14));
        orders.caseNumber(window, "INC-LIST-7");
        group.sendList(window);
        await().until(() -> sql.sql(
                                "SELECT COUNT(*) FROM mail WHERE template = 'TEST_LIST' AND subject LIKE '%[INC-LIST-7]' AND address = 'servicedesk@omsorg.example'")
                        .query(Integer.class)
                        .single()
                == 1);
    }
}
