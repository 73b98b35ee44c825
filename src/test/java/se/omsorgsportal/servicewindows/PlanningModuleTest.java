package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@RecordApplicationEvents
class PlanningModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private PlanDesk desk;

    @Autowired
    private PlanDates planDates;

    @Autowired
    private Windows windows;

    @Autowired
    private Consultations consultations;

    @Autowired
    private ConsultationGroups groups;

    @Autowired
    private WindowOrders orders;

    @Autowired
    private Activities activities;

    @Autowired
    private ActivityCalendar calendar;

    @Autowired
    private Announcements announcements;

    @Autowired
    private Blackouts blackouts;

    @Autowired
    private Effects effects;

    @Autowired
    private TestPeople make;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private PersonId administrator;
    private PersonId asked;

    @BeforeEach
    void makePeople() {
        clock.reset();
        administrator = make.administrator();
        asked = make.superuser(make.unit());
        TestLogin.as(administrator);
        groups.add(ConsultationGroup.IFO, asked);
    }

    @AfterEach
    void signOut() {
        TestLogin.as(administrator);
        groups.remove(ConsultationGroup.IFO, asked);
        TestLogin.nobody();
        clock.reset();
    }

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

    @Test
    @Tag("WIN-05")
    @DisplayName("WIN-05: the standard list lies around the day, moves with it, and is never put in twice")
    void standardList() {
        var id = confirmed();
        assertThat(activities.addStandard(id)).isPositive();
        assertThat(activities.addStandard(id)).isZero();
        var before = activities.list(id).activities();
        assertThat(before)
                .extracting(ActivityDetails::day)
                .contains(on(40).day().minusDays(7), on(40).day());
        windows.act(
                id,
                version(id),
                WindowAct.of(WindowAction.RESCHEDULE).on(on(42)).because("Leverantören är sen"));
        assertThat(activities.list(id).activities().getLast().day())
                .isEqualTo(before.getLast().day().plusDays(2));
    }

    @Test
    @Tag("WIN-05")
    @DisplayName("WIN-05: an activity has an owner, a time and a state; it is changed once and reconciled at a meeting")
    void activity() {
        var id = confirmed();
        var form = new ActivityForm(
                "Stäng av jobb", "IT-leverantören", TODAY, LocalTime.of(7, 30), null, ActivityState.PLANNED, "");
        activities.add(id, form);
        var kept = activities.list(id).activities().getFirst();
        var done = new ActivityForm("Stäng av jobb", "Kim", TODAY, LocalTime.of(7, 30), null, ActivityState.DONE, "");
        activities.change(kept.id(), kept.version(), done);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> activities.change(kept.id(), kept.version(), done));
        activities.reconcile(id, "Alla är med");
        var list = activities.list(id);
        assertThat(list.activities()).extracting(ActivityDetails::owner).containsExactly("Kim");
        assertThat(list.reconciliation()).isNotNull();
        var faulty = new ActivityForm(" ", "", null, null, LocalTime.of(8, 0), ActivityState.PLANNED, "");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> activities.add(id, faulty))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(InvalidInput.Fault::field)
                        .containsExactly("what", "owner", "day", "end"));
        activities.remove(
                list.activities().getFirst().id(), list.activities().getFirst().version());
        assertThat(activities.list(id).activities()).isEmpty();
    }

    @Test
    @Tag("WIN-05")
    @DisplayName("WIN-05: the list is a calendar file that a calendar reads: the time in UTC, a whole day without one")
    void calendarFile() throws Exception {
        var id = confirmed();
        activities.add(
                id,
                new ActivityForm(
                        "Möte; med, åäö",
                        "Kim",
                        TODAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 0),
                        ActivityState.PLANNED,
                        ""));
        activities.add(id, new ActivityForm("Kopia", "Kim", TODAY, null, null, ActivityState.PLANNED, ""));
        activities.add(id, new ActivityForm("Utgår", "Kim", TODAY, null, null, ActivityState.DROPPED, ""));
        var text = new String(calendar.of(id), StandardCharsets.UTF_8);
        var read = new net.fortuna.ical4j.data.CalendarBuilder().build(new java.io.StringReader(text));
        read.validate();
        assertThat(read.getComponents()).hasSize(2);
        assertThat(text).contains("DTSTART:20270111T080000Z", "VALUE=DATE:20270111", "Möte\\; med\\, åäö");
    }

    @Test
    @Tag("WIN-07")
    @DisplayName("WIN-07: each channel is ticked off with who and when; the mail announces the window")
    void announces() {
        var id = confirmed();
        announcements.news(id, "Ny knapp i journalen");
        announcements.edit(id, AnnouncementChannel.LIFECARE, 0, "Egen text");
        var before = announcements.details(id);
        assertThat(before.dueOn()).isEqualTo(on(40).day().minusDays(7));
        assertThat(channel(before, AnnouncementChannel.INSIDAN).html()).contains("<p>", "Ny knapp i journalen");
        assertThat(channel(before, AnnouncementChannel.LIFECARE).text()).isEqualTo("Egen text");
        for (var channel :
                List.of(AnnouncementChannel.PROCAPITA, AnnouncementChannel.LIFECARE, AnnouncementChannel.INSIDAN)) {
            announcements.publish(id, channel, channel(before, channel).version());
        }
        announcements.send(id, before.windowVersion());
        var after = announcements.details(id);
        assertThat(after.isDone()).isTrue();
        assertThat(after.late()).isFalse();
        assertThat(after.channels()).allSatisfy(each -> {
            assertThat(each.byName()).isNotBlank();
            assertThat(each.publishedAt()).isEqualTo(clock.instant());
        });
        assertThat(windows.details(id).state()).isEqualTo(WindowState.ANNOUNCED);
        assertThat(events.stream(WindowAnnounced.class)).hasSize(1);
    }

    @Test
    @Tag("WIN-07")
    @DisplayName(
            "WIN-07: too late is said; a changed date makes what is out and what was written out of date; two editors: one is told")
    void outOfDate() {
        var id = confirmed();
        announcements.publish(id, AnnouncementChannel.PROCAPITA, 0);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> announcements.edit(id, AnnouncementChannel.PROCAPITA, 0, "Annan"));
        windows.act(
                id,
                version(id),
                WindowAct.of(WindowAction.RESCHEDULE).on(on(42)).because("Sent"));
        assertThat(channel(announcements.details(id), AnnouncementChannel.PROCAPITA)
                        .outdated())
                .isTrue();
        clock.set(on(42).day().minusDays(6), LocalTime.of(9, 0));
        assertThat(announcements.details(id).late()).isTrue();
        assertThat(announcements.counts().late()).isPositive();
        var again = channel(announcements.details(id), AnnouncementChannel.PROCAPITA);
        announcements.publish(id, AnnouncementChannel.PROCAPITA, again.version());
        assertThat(channel(announcements.details(id), AnnouncementChannel.PROCAPITA)
                        .publishedLate())
                .isTrue();
    }

    @Test
    @Tag("WIN-07")
    @DisplayName("WIN-07: nothing is published before the date is confirmed")
    void notYet() {
        var id = consulting(on(40));
        assertThat(announcements.details(id).mayPublish()).isFalse();
        assertThatExceptionOfType(WindowStepNotPossible.class)
                .isThrownBy(() -> announcements.publish(id, AnnouncementChannel.PROCAPITA, 0));
        assertThatExceptionOfType(WindowStepNotPossible.class).isThrownBy(() -> announcements.send(id, version(id)));
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

    private WindowId consulting(WindowSchedule... dates) {
        var id = desk.plan(new PlanForm(WindowKind.PLANNED, Set.of("lc-kir"), false, "", List.of(dates), true));
        consultations.open(id, windows.details(id).version(), TODAY.plusDays(5));
        return id;
    }

    private WindowId ordered() {
        var id = consulting(on(40));
        orders.place(id, version(id), on(40), "Beställning");
        return id;
    }

    private WindowId confirmed() {
        var id = ordered();
        orders.decide(id, version(id), new CabAnswer(CabDecision.APPROVED, null, ""));
        return id;
    }

    private long version(WindowId id) {
        return windows.details(id).version();
    }

    private void answer(WindowId id, UUID one, DateAnswer first, UUID other, DateAnswer second) {
        consultations.answer(
                id,
                List.of(new ConsultationReply(one, first, "Lönekörning"), new ConsultationReply(other, second, "")));
    }

    private void refused(String field, PlanForm form) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> desk.plan(form))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(InvalidInput.Fault::field)
                        .contains(field));
    }

    private static AnnouncementDetails.Channel channel(AnnouncementDetails details, AnnouncementChannel wanted) {
        return details.channels().stream()
                .filter(each -> each.channel() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private static PlanForm form(WindowKind kind, Set<String> systems, WindowSchedule... dates) {
        boolean ordinary = dates.length == 0 || dates[0].day().getMonthValue() != 12;
        return new PlanForm(kind, systems, false, "Påverkan", List.of(dates), ordinary);
    }

    private static PlanForm warned(Set<String> systems, WindowSchedule... dates) {
        return new PlanForm(WindowKind.PLANNED, systems, false, "", List.of(dates), true);
    }

    private static WindowSchedule on(int days) {
        return at(TODAY.plusDays(days));
    }

    private static WindowSchedule at(LocalDate day) {
        return new WindowSchedule(day, LocalTime.of(8, 0), LocalTime.of(17, 0));
    }
}
