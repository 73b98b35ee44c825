package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** Which dates are possible, what a window reaches, and who may plan it. */
class PlanningModuleTest extends PlanningTest {

    @Autowired
    private PlanDates planDates;

    @Autowired
    private Blackouts blackouts;

    @Autowired
    private Effects effects;

    @Autowired
    private Activities activities;

    @Autowired
    private Announcements announcements;

    @Test
    @Tag("WIN-01")
    @DisplayName("WIN-01: the effect of Procapita IFO is worked out from the catalogue and said in Swedish")
    void effect() {
        assertThat(effects.draft(Set.of("procapita-ifo")))
                .contains("Procapita IFO", "Individ- och familjeomsorg", "SSBTEK", "Bank (utbetalningar)", "Citrix");
        assertThat(effects.draft(Set.of("lc-hsl")))
                .contains("Hälso- och sjukvård")
                .doesNotContain("Citrix", "SSBTEK");
    }

    @Test
    @Tag("WIN-01")
    @DisplayName("WIN-01: a plan is kept as it was made, and all modules become the whole system")
    void plans() {
        var id = desk.plan(form(WindowKind.PLANNED, Set.of("procapita", "procapita-ifo"), on(40), on(41)));
        var window = windows.details(id);
        assertThat(window.systems()).containsExactly("procapita");
        assertThat(window.state()).isEqualTo(WindowState.PLANNING);
        assertThat(desk.form(id).dates()).containsExactly(on(40), on(41));
    }

    @Test
    @Tag("WIN-04")
    @DisplayName(
            "WIN-04: Christmas Eve needs a confirmation, a day in the past is refused, so is no date, the same twice, seven")
    void refusals() {
        var eve = new WindowSchedule(LocalDate.of(2027, 12, 24), LocalTime.of(8, 0), LocalTime.of(17, 0));
        refused("warned", form(WindowKind.PLANNED, Set.of("lc-kir"), eve));
        desk.plan(new PlanForm(WindowKind.PLANNED, Set.of("lc-kir"), false, "", List.of(eve), true));
        refused("day", form(WindowKind.PLANNED, Set.of("lc-kir"), on(-1)));
        refused("dates", form(WindowKind.PLANNED, Set.of("lc-kir")));
        refused("dates", form(WindowKind.PLANNED, Set.of("lc-kir"), on(40), on(40)));
        refused("dates", form(WindowKind.URGENT, Set.of("lc-kir"), on(40), on(41)));
        refused("systems", form(WindowKind.PLANNED, Set.of(), on(40)));
        refused("systems", form(WindowKind.PLANNED, Set.of("no-such-system"), on(40)));
    }

    @Test
    @Tag("WIN-04")
    @DisplayName("WIN-04: two windows at once over the same module clash, and the next free day is proposed")
    void clash() {
        var day = on(60);
        var first = desk.plan(warned(Set.of("mina-planer"), day));
        var advice = planDates.advice(Set.of("mina-planer"), WindowKind.PLANNED, day, null);
        assertThat(advice.warnings())
                .extracting(DateWarning::concern, DateWarning::other)
                .contains(tuple(DateConcern.CLASH, first));
        assertThat(advice.nextFree())
                .hasValueSatisfying(free -> assertThat(free).isAfter(day.day()));
        assertThat(planDates
                        .advice(Set.of("mina-planer"), WindowKind.PLANNED, day, first)
                        .warnings())
                .extracting(DateWarning::concern)
                .doesNotContain(DateConcern.CLASH);
        assertThat(planDates
                        .advice(Set.of("npo"), WindowKind.PLANNED, day, null)
                        .warnings())
                .extracting(DateWarning::concern)
                .doesNotContain(DateConcern.CLASH);
    }

    @Test
    @Tag("WIN-04")
    @DisplayName("WIN-04: blackout days are kept, warned about, changed once and removed")
    void blackoutDays() {
        var day = LocalDate.of(2027, 8, 24);
        var what = "Körning " + TestPeople.unique();
        assertThat(blackouts.add(new NewBlackout(day, null, what, "pascal", null)))
                .isEqualTo(1);
        var warned = planDates.advice(Set.of("pascal"), WindowKind.PLANNED, at(day), null);
        assertThat(warned.warnings()).extracting(DateWarning::concern).containsExactly(DateConcern.BLACKOUT);
        var kept = blackouts.coming(0, 1_000).stream()
                .filter(each -> each.what().equals(what))
                .findFirst()
                .orElseThrow();
        blackouts.change(kept.id(), kept.version(), new NewBlackout(day, day, what + "!", "pascal", null));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> blackouts.remove(kept.id(), kept.version()));
        blackouts.remove(kept.id(), kept.version() + 1);
        assertThat(planDates
                        .advice(Set.of("pascal"), WindowKind.PLANNED, at(day), null)
                        .warnings())
                .isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> blackouts.add(new NewBlackout(day, null, what, "nothing", null)));
    }

    @Test
    @Tag("WIN-02")
    @DisplayName("WIN-02: only administrators plan, ask, order and announce")
    void access() {
        var id = consulting(on(40));
        TestLogin.as(asked);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.form(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> groups.members());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> orders.details(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> announcements.details(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> activities.addStandard(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> blackouts.coming(0, 1));
    }

    private void refused(String field, PlanForm form) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> desk.plan(form))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(InvalidInput.Fault::field)
                        .contains(field));
    }

    private static PlanForm warned(Set<String> systems, WindowSchedule... dates) {
        return new PlanForm(WindowKind.PLANNED, systems, false, "", List.of(dates), true);
    }
}
