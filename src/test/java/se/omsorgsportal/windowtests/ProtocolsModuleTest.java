package se.omsorgsportal.windowtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.personaldata.Erasure;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.RoundResults;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowObstructed;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
class ProtocolsModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final String AREA = "lc-meddelande";
    private static final Optional<PersonId> NOBODY = Optional.empty();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestGroup group;

    @Autowired
    private Protocols protocols;

    @Autowired
    private ProtocolTemplates templates;

    @Autowired
    private Faults faults;

    @Autowired
    private RoundReports reports;

    @Autowired
    private Erasure erasure;

    @Autowired
    private RoundResults results;

    @Autowired
    private TestDoor door;

    @Autowired
    private TestLetters letters;

    @Autowired
    private TestWatch watch;

    @Autowired
    private TestPeople make;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    private Stage stage;
    private WindowId window;
    private String link;
    private List<TestStep> steps;

    @BeforeEach
    void begin() {
        clock.set(TODAY, LocalTime.of(9, 0));
        stage = new Stage(context);
        TestLogin.system();
        window = stage.confirmed(TODAY, false, AREA);
        var tester = make.superuser(make.unit());
        group.add(window, tester, List.of(new TestTask(AREA, Round.LOCAL)));
        stage.openFirstRound(window);
        await().pollInSameThread()
                .until(() -> !protocols.progress(window, Round.LOCAL).isEmpty()
                        && protocols.progress(window, Round.LOCAL).getFirst().steps() > 0);
        link = link(group.of(window).getFirst().id());
        steps = door.sheets(link, NOBODY).getFirst().steps();
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
        clock.reset();
    }

    @Test
    @Tag("WIN-10")
    @DisplayName(
            "WIN-10: every protocol has the four steps; the template adds its own; an open round keeps the version it began with")
    void template() {
        assertThat(steps).extracting(TestStep::base).contains(BaseStep.values());
        int before = steps.size();
        var known = templates.versions(AREA);
        int seen = known.isEmpty() ? 0 : known.getFirst().number();
        templates.write(AREA, seen, "Skicka ett meddelande\n\n  Läs det hos mottagaren  ");
        assertThat(templates.inForce(AREA).steps()).containsExactly("Skicka ett meddelande", "Läs det hos mottagaren");
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> templates.write(AREA, seen, "Annat"));
        assertThat(door.sheets(link, NOBODY).getFirst().steps()).hasSize(before);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> templates.write(AREA, seen + 1, "x".repeat(301)));
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: a mark is kept at once and told to whoever watches; sent twice it changes nothing")
    void marks() {
        var heard = new AtomicInteger();
        var stop = watch.watch(window, heard::incrementAndGet);
        mark(0, Mark.PASS, "");
        mark(0, Mark.PASS, "");
        stop.run();
        assertThat(heard).hasValue(1);
        var progress = protocols.progress(window, Round.LOCAL).getFirst();
        assertThat(progress.passed()).isEqualTo(1);
        assertThat(progress.lastAt()).isEqualTo(clock.instant());
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> mark(0, Mark.PASS, "Gäller 19121212-1212"));
        assertThat(results.standing(window, Round.LOCAL).everyProtocolFilledIn())
                .isFalse();
        for (int step = 0; step < steps.size(); step++) {
            mark(step, Mark.PASS, "");
        }
        assertThat(results.standing(window, Round.LOCAL).everyProtocolFilledIn())
                .isTrue();
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: what does not pass is a fault, what cannot be tried stops the release; passing settles it")
    void faultsOpenAndClose() {
        mark(1, Mark.FAIL, "Knappen är grå.");
        var fault = faults.of(window).getFirst();
        assertThat(fault.state()).isEqualTo(FaultState.OPEN);
        assertThat(fault.blocking()).isFalse();
        assertThat(fault.remark()).isEqualTo("Knappen är grå.");
        mark(1, Mark.BLOCKED, "Går inte in.");
        assertThat(results.standing(window, Round.LOCAL).openBlockingFaults()).isEqualTo(1);
        mark(1, Mark.PASS, "");
        assertThat(faults.of(window).getFirst().state()).isEqualTo(FaultState.WITHDRAWN);
        mark(1, Mark.FAIL, "Igen.");
        var again = faults.of(window).getFirst();
        assertThat(again.state()).isEqualTo(FaultState.OPEN);
        faults.change(again.number(), again.version(), FaultState.FIXED, true, "Rättat i 5.2.1");
        assertThat(results.standing(window, Round.LOCAL).openBlockingFaults()).isEqualTo(1);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> faults.change(again.number(), again.version(), FaultState.CONFIRMED, true, ""));
        mark(1, Mark.PASS, "");
        assertThat(faults.of(window).getFirst().state()).isEqualTo(FaultState.CONFIRMED);
        assertThat(results.standing(window, Round.LOCAL).openBlockingFaults()).isZero();
    }

    @Test
    @Tag("WIN-10")
    @DisplayName(
            "WIN-10: a picture is kept once however often it is sent, only so many, and only in one's own protocol")
    void pictures() throws Exception {
        var content = PictureWashTest.picture("png", 30, 20);
        var step = steps.getFirst().id();
        var id = door.addPicture(link, NOBODY, step, "a1", content);
        assertThat(door.addPicture(link, NOBODY, step, "a1", content)).isEqualTo(id);
        for (int n = 2; n <= 4; n++) {
            door.addPicture(link, NOBODY, step, "a" + n, content);
        }
        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> door.addPicture(link, NOBODY, step, "a5", content));
        assertThat(PictureKind.of(door.picture(link, NOBODY, id))).contains(PictureKind.JPEG);
        var other = make.superuser(make.unit());
        group.add(window, other, List.of(new TestTask(AREA, Round.LOCAL)));
        var theirs = link(group.of(window).getLast().id());
        assertThat(door.sheets(theirs, NOBODY))
                .as("asked after the round had begun")
                .hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> door.picture(theirs, NOBODY, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> door.mark(theirs, NOBODY, step, Mark.PASS, ""));
        door.removePicture(link, NOBODY, step, id);
        assertThat(door.sheets(link, NOBODY).getFirst().steps().getFirst().pictures())
                .hasSize(3);
    }

    @Test
    @Tag("WIN-11")
    @DisplayName(
            "WIN-11: a reported round is closed, its faults count as told, and the tagged PDF goes to the supplier by mail")
    void reported() throws Exception {
        mark(0, Mark.PASS, "");
        mark(1, Mark.FAIL, "Sparar inte: <b>&amp;</b> \u0007 åäö");
        door.addPicture(link, NOBODY, steps.get(1).id(), "p1", PictureWashTest.picture("jpeg", 60, 40));
        stage.report(window);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !reports.of(window).isEmpty());
        var pdf = reports.pdf(reports.of(window).getFirst().id());
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(new PDFTextStripper().getText(document)).contains("Testrapport", "Sparar inte: <b>&amp;</b>");
        }
        assertThat(faults.of(window).getFirst().state()).isEqualTo(FaultState.REPORTED);
        assertThatExceptionOfType(RoundNotOpen.class).isThrownBy(() -> mark(2, Mark.PASS, ""));
        var number = sql.sql("SELECT number FROM service_window WHERE id = ?")
                .param(window.value())
                .query(Integer.class)
                .single();
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> sql.sql("SELECT COUNT(*) FROM mail WHERE template = 'TEST_REPORT' AND subject LIKE ?")
                                .param("SF-2027-%03d%%".formatted(number))
                                .query(Integer.class)
                                .single()
                        == 1);
        assertThat(new String(reports.preview(window, Round.LOCAL, Locale.ENGLISH), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    @Test
    @Tag("WIN-11")
    @Tag("ALL-06")
    @DisplayName("WIN-11, ALL-06: a tester who is erased is in no report any more; what was tested still is")
    void erased() throws Exception {
        var tester = group.of(window).getFirst();
        mark(1, Mark.FAIL, "Knappen är grå.");
        stage.report(window);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !reports.of(window).isEmpty());
        var report = reports.of(window).getFirst();
        assertThat(text(report)).contains(tester.name(), "Knappen är grå.");

        var family = tester.name().substring(tester.name().lastIndexOf(' ') + 1);
        leftLongAgo(tester.person());
        clock.advance(Duration.ofHours(1));
        TestLogin.as(make.administrator());
        erasure.run(1_000);

        assertThat(text(report))
                .contains("Gallrad", "Knappen är grå.")
                .contains(made(report.at()))
                .doesNotContain(family);
        assertThat(kept(report)).as("kept with the name in it").isZero();
    }

    private void leftLongAgo(PersonId person) {
        var day = TODAY.minusYears(3);
        for (var change : List.of(
                "UPDATE person SET employment_from = '2020-01-01', employment_to = :day WHERE id = :person",
                "UPDATE membership SET valid_from = '2020-01-01', valid_to = :day WHERE person_id = :person",
                "DELETE FROM role_grant WHERE person_id = :person AND :day IS NOT NULL")) {
            sql.sql(change).param("day", day).param("person", person.toString()).update();
        }
    }

    private static String made(Instant at) {
        return DateTimeFormatter.ofPattern("'kl.' H.mm").format(at.atZone(Zone.SWEDEN));
    }

    private long kept(RoundReports.Made report) {
        return sql.sql("SELECT COUNT(pdf) FROM test_report WHERE id = ?")
                .param(report.id())
                .query(Long.class)
                .single();
    }

    private String text(RoundReports.Made report) throws IOException {
        try (var document = Loader.loadPDF(reports.pdf(report.id()))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: tested again, what did not work is empty and what worked stands")
    void again() {
        mark(0, Mark.PASS, "");
        mark(1, Mark.FAIL, "Trasig.");
        stage.report(window);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !reports.of(window).isEmpty());
        clock.advance(Duration.ofMinutes(5));
        stage.again(window);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> door.sheets(link, NOBODY).getFirst().open());
        var now = door.sheets(link, NOBODY).getFirst().steps();
        assertThat(now.get(0).mark()).isEqualTo(Mark.PASS);
        assertThat(now.get(1).mark()).isNull();
        assertThat(now.get(1).remark()).isEqualTo("Trasig.");
        mark(1, Mark.PASS, "Fungerar nu.");
        assertThat(faults.of(window).getFirst().state()).isEqualTo(FaultState.CONFIRMED);
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: following the protocols takes the same few statements however many test")
    void statements() {
        long few = Statements.count(() -> protocols.progress(window, Round.LOCAL));
        for (int n = 0; n < 5; n++) {
            group.add(window, make.superuser(make.unit()), List.of(new TestTask(AREA, Round.LOCAL)));
        }
        assertThat(Statements.count(() -> protocols.progress(window, Round.LOCAL)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
    }

    private void mark(int step, Mark mark, String remark) {
        door.mark(link, NOBODY, steps.get(step).id(), mark, remark);
    }

    private String link(TesterId id) {
        return letters.tester(id).orElseThrow().protocol().replace(LinkDesk.PATH, "");
    }

    @Test
    @Tag("WIN-10")
    @DisplayName(
            "WIN-10: a round that nobody has tested is not filled in, neither without testers nor when all are away")
    void nobodyTested() {
        var empty = stage.confirmed(TODAY, false, AREA);
        stage.openFirstRound(empty);
        assertThat(results.standing(empty, Round.LOCAL).everyProtocolFilledIn()).isFalse();
        var tester = group.of(window).getFirst().id();
        context.getBean(RollCall.class).answerFor(tester, Reply.nobody());
        assertThat(results.standing(window, Round.LOCAL).everyProtocolFilledIn())
                .isFalse();
    }

    @Test
    @Tag("WIN-12")
    @DisplayName(
            "WIN-12: the supplier's all-clear while a blocking fault is open is kept, but opens nothing without a reason")
    void clearedWithABlockingFault() {
        mark(1, Mark.BLOCKED, "Kommer inte in.");
        stage.report(window);
        stage.act(window, stage.said(WindowAction.CLEAR));
        assertThatExceptionOfType(WindowObstructed.class)
                .isThrownBy(() -> stage.act(window, WindowAct.of(WindowAction.RELEASE)))
                .matches(refused -> refused.key().endsWith("NO_BLOCKING_FAULT"));
        var fault = faults.of(window).getFirst();
        faults.change(fault.number(), fault.version(), FaultState.ACCEPTED, true, "Lever med det.");
        stage.act(window, WindowAct.of(WindowAction.RELEASE));
    }

    @Test
    @Tag("WIN-12")
    @DisplayName("WIN-12: a fault that the supplier knows of and that turns out worse stops the release from then on")
    void worse() {
        mark(1, Mark.FAIL, "Långsamt.");
        stage.report(window);
        await().pollInSameThread().until(() -> !reports.of(window).isEmpty());
        clock.advance(Duration.ofMinutes(5));
        stage.again(window);
        await().pollInSameThread()
                .until(() -> door.sheets(link, NOBODY).getFirst().open());
        mark(1, Mark.BLOCKED, "Går inte alls.");
        assertThat(results.standing(window, Round.LOCAL).openBlockingFaults()).isEqualTo(1);
    }

    @Test
    @Tag("WIN-11")
    @DisplayName(
            "WIN-11: a report that is heard of late closes nothing that was opened again since; a round that is reported is not opened")
    void heardLate() {
        var reported = clock.instant();
        stage.report(window);
        await().pollInSameThread().until(() -> !reports.of(window).isEmpty());
        clock.advance(Duration.ofMinutes(5));
        var opening = context.getBean(ProtocolOpening.class);
        opening.open(window, Round.LOCAL, clock.instant());
        assertThat(door.sheets(link, NOBODY).getFirst().open()).isFalse();
        stage.again(window);
        await().pollInSameThread()
                .until(() -> door.sheets(link, NOBODY).getFirst().open());
        reports.make(window, Round.LOCAL, reported);
        assertThat(door.sheets(link, NOBODY).getFirst().open()).isTrue();
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: an area that a tester is given after the round has begun comes into the protocol there is")
    void areaMore() {
        var two = stage.confirmed(TODAY, false, AREA, "lc-boende");
        var tester = make.superuser(make.unit());
        group.add(two, tester, List.of(new TestTask(AREA, Round.LOCAL)));
        stage.openFirstRound(two);
        await().pollInSameThread()
                .until(() -> protocols.progress(two, Round.LOCAL).getFirst().steps() > 0);
        int before = protocols.progress(two, Round.LOCAL).getFirst().steps();
        group.add(two, tester, List.of(new TestTask("lc-boende", Round.LOCAL)));
        var theirs = door.sheets(link(group.of(two).getFirst().id()), NOBODY).getFirst();
        assertThat(theirs.steps()).hasSizeGreaterThan(before);
        assertThat(theirs.steps()).extracting(TestStep::area).contains(AREA, "lc-boende");
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: a picture is drawn only when it may be kept, and while it is no connection is held")
    void pictureOrder() {
        var nonsense = "no picture".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> door.addPicture(link, NOBODY, UUID.randomUUID(), "a1", nonsense));
        var step = steps.getFirst().id();
        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> door.addPicture(link, NOBODY, step, "a1", nonsense));
        stage.report(window);
        await().pollInSameThread()
                .until(() -> !door.sheets(link, NOBODY).getFirst().open());
        assertThatExceptionOfType(RoundNotOpen.class)
                .isThrownBy(() -> door.addPicture(link, NOBODY, step, "a1", nonsense));
    }

    @Test
    @Tag("ALL-02")
    @DisplayName("ALL-02: a remark that is changed is in the log, as a mark is")
    void remarks() {
        mark(0, Mark.FAIL, "Grå knapp.");
        mark(0, Mark.FAIL, "Röd knapp.");
        assertThat(sql.sql("SELECT COUNT(*) FROM audit_entry WHERE what = 'test-step.marked' AND object_id = ?")
                        .param(steps.getFirst().id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: as long as a window goes on the links to its protocols open them, however late it gets")
    void longWindow() {
        clock.set(TODAY.plusDays(5), LocalTime.of(9, 0));
        assertThat(door.look(link, NOBODY).isOpen()).isTrue();
        stage.act(window, WindowAct.of(WindowAction.ROLL_BACK).because("Går inte."));
        assertThat(door.look(link, NOBODY).state()).isEqualTo(LinkState.EXPIRED);
    }
}
