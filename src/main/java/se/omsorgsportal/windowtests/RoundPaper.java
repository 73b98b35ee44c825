package se.omsorgsportal.windowtests;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.shared.Translations;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.pdf.PdfDocument;

/**
 * The compiled report of a round on paper: how it went area by area, what did not work, who tested, and every protocol
 * (WIN-11).
 *
 * @param area what a code is called
 * @param picture reads one as JPEG
 */
record RoundPaper(
        Locale language,
        WindowSummary window,
        Round round,
        Instant at,
        List<TesterDetails> testers,
        List<Protocol> protocols,
        List<FaultLine> faults,
        List<String> uncovered,
        UnaryOperator<String> area,
        Function<UUID, byte[]> picture) {

    /** Enough to see what is wrong, and not so much that a mail server would refuse it. */
    private static final int MOST_PICTURES = 12;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd 'kl.' H.mm");

    byte[] write() {
        var paper = new PdfDocument(
                language,
                words("windowtests.report.title." + round, window.number().toString()));
        paper.paragraph(words("windowtests.report.made", MOMENT.format(Zone.at(at))));
        summary(paper);
        faults(paper);
        testers(paper);
        protocols.forEach(protocol -> protocol(paper, protocol));
        return paper.bytes();
    }

    private Stream<TestStep> steps() {
        return protocols.stream().flatMap(protocol -> protocol.steps().stream());
    }

    private void summary(PdfDocument paper) {
        paper.heading(words("windowtests.report.summary"));
        var rows = steps().map(TestStep::area)
                .distinct()
                .sorted()
                .map(code -> List.of(
                        area.apply(code),
                        count(code, Mark.PASS),
                        count(code, Mark.FAIL),
                        count(code, Mark.BLOCKED),
                        count(code, null)))
                .toList();
        paper.table(
                headings("windowtests.area", "Mark.PASS", "Mark.FAIL", "Mark.BLOCKED", "windowtests.report.unmarked"),
                rows);
        if (!uncovered.isEmpty()) {
            paper.paragraph(words("windowtests.report.uncovered", String.join(", ", uncovered)));
        }
    }

    private String count(String code, @Nullable Mark mark) {
        return Long.toString(steps().filter(step -> step.area().equals(code) && step.mark() == mark)
                .count());
    }

    private void faults(PdfDocument paper) {
        paper.heading(words("windowtests.faults"));
        var told = faults.stream()
                .filter(fault -> fault.round() == round && fault.state() != FaultState.WITHDRAWN)
                .toList();
        if (told.isEmpty()) {
            paper.paragraph(words("windowtests.faults.none"));
        }
        paper.table(
                headings(
                        "windowtests.fault.number",
                        "windowtests.area",
                        "windowtests.step",
                        "windowtests.remark",
                        "windowtests.fault.state"),
                told.stream().map(this::fault).toList());
        told.stream()
                .flatMap(fault -> steps().filter(step -> step.id().equals(fault.step()))
                        .flatMap(step -> step.pictures().stream())
                        .map(id -> new Shown(fault.number(), id)))
                .limit(MOST_PICTURES)
                .forEach(shown -> paper.picture(
                        picture.apply(shown.id()), words("windowtests.report.picture", Long.toString(shown.fault()))));
    }

    private record Shown(long fault, UUID id) {}

    private List<String> fault(FaultLine fault) {
        var stops = fault.blocking() ? ", " + words("windowtests.fault.blocking") : "";
        return List.of(
                Long.toString(fault.number()),
                area.apply(fault.area()),
                step(fault.base(), fault.words()),
                filled(fault.remark()),
                words("FaultState." + fault.state()) + stops);
    }

    private void testers(PdfDocument paper) {
        paper.heading(words("windowtests.testers"));
        paper.table(
                headings("windowtests.tester", "windowtests.substitute", "windowtests.areas", "windowtests.presence"),
                testers.stream()
                        .filter(tester -> tester.isIn(round))
                        .map(this::tester)
                        .toList());
    }

    private List<String> tester(TesterDetails tester) {
        var tested = tester.tasks().stream()
                .filter(task -> task.round() == round)
                .map(task -> area.apply(task.area()))
                .toList();
        return List.of(
                tester.name(),
                tester.standsIn() ? tester.performer() : "–",
                String.join(", ", tested),
                words("Presence." + tester.presence()));
    }

    private void protocol(PdfDocument paper, Protocol protocol) {
        var who = testers.stream()
                .filter(tester -> tester.id().equals(protocol.tester()))
                .map(TesterDetails::performer)
                .findFirst()
                .orElse("–");
        paper.heading(words("windowtests.report.protocol", who));
        paper.table(
                headings("windowtests.area", "windowtests.step", "windowtests.mark", "windowtests.remark"),
                protocol.steps().stream().map(this::step).toList());
    }

    private List<String> step(TestStep step) {
        var mark = step.mark();
        return List.of(
                area.apply(step.area()),
                step(step.base(), step.words()),
                mark == null ? "–" : words("Mark." + mark),
                filled(step.remark()));
    }

    private String step(@Nullable BaseStep base, String own) {
        return base == null ? own : words("BaseStep." + base);
    }

    private static String filled(String text) {
        return text.isBlank() ? "–" : text;
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(key -> words(key)).toList();
    }

    private String words(String key, Object... arguments) {
        return Translations.find(language, key, arguments).orElse(key);
    }
}
