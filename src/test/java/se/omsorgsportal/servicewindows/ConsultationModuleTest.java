package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestLogin;

/** What the superusers are asked about dates, and what they answer. */
class ConsultationModuleTest extends PlanningTest {

    @Autowired
    private Activities activities;

    @Autowired
    private Announcements announcements;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Tag("WIN-02")
    @DisplayName(
            "WIN-02: those who are asked answer each date, change their mind, and the administrator sees all side by side")
    void consultation() {
        var id = consulting(on(40), on(41));
        var dates = consultations.details(id).dates();
        TestLogin.as(asked);
        assertThat(consultations.waiting()).extracting(OpenConsultation::window).contains(id);
        assertThat(consultations.details(id).rows()).isEmpty();
        answer(id, dates.get(0).id(), DateAnswer.NO, dates.get(1).id(), DateAnswer.WORKS);
        answer(id, dates.get(0).id(), DateAnswer.BADLY, dates.get(1).id(), DateAnswer.WORKS);
        assertThat(consultations.waiting()).extracting(OpenConsultation::window).doesNotContain(id);

        TestLogin.as(administrator);
        var details = consultations.details(id);
        assertThat(details.count(dates.get(0).id(), DateAnswer.BADLY)).isEqualTo(1);
        assertThat(details.count(dates.get(1).id(), DateAnswer.WORKS)).isEqualTo(1);
        assertThat(details.rows())
                .filteredOn(row -> row.person().equals(asked))
                .singleElement()
                .satisfies(row -> assertThat(row.groups()).containsExactly(ConsultationGroup.IFO));
    }

    @Test
    @Tag("WIN-02")
    @DisplayName("WIN-02: a date that stays keeps its answers when the others change")
    void keepsAnswers() {
        var id = consulting(on(40), on(41));
        var dates = consultations.details(id).dates();
        TestLogin.as(asked);
        answer(id, dates.get(0).id(), DateAnswer.NO, dates.get(1).id(), DateAnswer.WORKS);
        TestLogin.as(administrator);
        desk.change(id, windows.details(id).version(), form(WindowKind.PLANNED, Set.of("lc-kir"), on(41), on(42)));
        var changed = consultations.details(id);
        assertThat(changed.dates()).hasSize(2).contains(dates.get(1));
        assertThat(changed.count(dates.get(1).id(), DateAnswer.WORKS)).isEqualTo(1);
        assertThat(changed.silent()).isPositive();
    }

    @Test
    @Tag("WIN-02")
    @DisplayName("WIN-02: half an answer, an unknown date, an outsider and an answer after the end are refused")
    void refusedAnswers() {
        var id = consulting(on(40), on(41));
        var dates = consultations.details(id).dates();
        TestLogin.as(asked);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> consultations.answer(
                        id, List.of(new ConsultationReply(dates.getFirst().id(), DateAnswer.WORKS, ""))));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> answer(
                        id, UUID.randomUUID(), DateAnswer.WORKS, dates.get(1).id(), DateAnswer.WORKS));
        TestLogin.as(make.superuser(make.unit()));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> consultations.details(id));
        assertThatExceptionOfType(OutsideScope.class)
                .isThrownBy(() -> answer(
                        id, dates.get(0).id(), DateAnswer.WORKS, dates.get(1).id(), DateAnswer.WORKS));
        TestLogin.as(administrator);
        orders.place(id, windows.details(id).version(), on(40), "Beställning");
        TestLogin.as(asked);
        assertThatExceptionOfType(ConsultationClosed.class)
                .isThrownBy(() -> answer(
                        id, dates.get(0).id(), DateAnswer.WORKS, dates.get(1).id(), DateAnswer.WORKS));
    }

    @Test
    @Tag("WIN-02")
    @DisplayName(
            "WIN-02: about other dates the superusers are asked anew; the same dates ask nobody; both are in the log")
    void otherDates() {
        var day = on(42);
        var id = desk.plan(plan(day));
        consultations.open(id, version(id), day.day().minusDays(10));
        desk.change(id, version(id), plan(day));
        assertThat(proposals(id)).isEqualTo(1);
        desk.change(id, version(id), plan(day, on(43)));
        assertThat(proposals(id)).isEqualTo(2);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE what = 'window.dates' AND object_id = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThatExceptionOfType(WindowStepNotPossible.class)
                .isThrownBy(() -> desk.change(id, version(id), form(WindowKind.URGENT, Set.of("lc-kir"), day)));
    }

    @Test
    @Tag("WIN-02")
    @DisplayName("WIN-02, WIN-07: reading takes few statements, however many answers and windows there are")
    void statements() {
        var id = consulting(on(40), on(41), on(42));
        assertThat(Statements.count(() -> consultations.details(id))).isLessThanOrEqualTo(12);
        assertThat(Statements.count(() -> announcements.details(id))).isLessThanOrEqualTo(12);
        assertThat(Statements.count(() -> orders.details(id))).isLessThanOrEqualTo(12);
        assertThat(Statements.count(() -> activities.list(id))).isLessThanOrEqualTo(12);
        TestLogin.as(asked);
        assertThat(Statements.count(() -> consultations.waiting())).isLessThanOrEqualTo(6);
    }

    private long proposals(WindowId id) {
        return events.stream(WindowProposed.class)
                .filter(event -> event.window().equals(id))
                .count();
    }

    private void answer(WindowId id, UUID one, DateAnswer first, UUID other, DateAnswer second) {
        consultations.answer(
                id,
                List.of(new ConsultationReply(one, first, "Lönekörning"), new ConsultationReply(other, second, "")));
    }

    private static PlanForm plan(WindowSchedule... dates) {
        return form(WindowKind.PLANNED, Set.of("lc-kir"), dates);
    }
}
