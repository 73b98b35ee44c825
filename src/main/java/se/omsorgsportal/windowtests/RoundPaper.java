package se.omsorgsportal.windowtests;

import static se.omsorgsportal.shared.documents.TaggedPdf.safe;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.shared.Translations;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.documents.TaggedPdf;

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
        var html = new StringBuilder();
        html.append("<h1>").append(safe(title())).append("</h1>");
        paragraph(html, words("windowtests.report.made", MOMENT.format(Zone.at(at))));
        summary(html);
        faults(html);
        testers(html);
        protocols.forEach(protocol -> protocol(html, protocol));
        return TaggedPdf.of(language, title(), html.toString());
    }

    String title() {
        return words("windowtests.report.title." + round, window.number().toString());
    }

    private void summary(StringBuilder html) {
        heading(html, "windowtests.report.summary");
        var steps = protocols.stream().flatMap(protocol -> protocol.steps().stream()).toList();
        table(html, "windowtests.area", "Mark.PASS", "Mark.FAIL", "Mark.BLOCKED", "windowtests.report.unmarked");
        steps.stream().map(TestStep::area).distinct().sorted().forEach(code -> {
            var of = steps.stream().filter(step -> step.area().equals(code)).toList();
            row(html, area.apply(code), count(of, Mark.PASS), count(of, Mark.FAIL), count(of, Mark.BLOCKED), count(of, null));
        });
        html.append("</tbody></table>");
        if (!uncovered.isEmpty()) {
            paragraph(html, words("windowtests.report.uncovered", String.join(", ", uncovered)));
        }
    }

    private static String count(List<TestStep> steps, @org.jspecify.annotations.Nullable Mark mark) {
        return Long.toString(steps.stream().filter(step -> step.mark() == mark).count());
    }

    private void faults(StringBuilder html) {
        heading(html, "windowtests.faults");
        var open = faults.stream()
                .filter(fault -> fault.round() == round && fault.state() != FaultState.WITHDRAWN)
                .toList();
        if (open.isEmpty()) {
            paragraph(html, words("windowtests.faults.none"));
            return;
        }
        table(html, "windowtests.fault.number", "windowtests.area", "windowtests.step", "windowtests.remark", "windowtests.fault.state");
        for (var fault : open) {
            var stops = fault.blocking() ? ", " + words("windowtests.fault.blocking") : "";
            row(
                    html,
                    Long.toString(fault.number()),
                    area.apply(fault.area()),
                    step(fault.base(), fault.words()),
                    fault.remark().isBlank() ? "–" : fault.remark(),
                    words("FaultState." + fault.state()) + stops);
        }
        html.append("</tbody></table>");
        pictures(html, open);
    }

    private void pictures(StringBuilder html, List<FaultLine> open) {
        Map<UUID, List<UUID>> ofSteps = protocols.stream()
                .flatMap(protocol -> protocol.steps().stream())
                .collect(java.util.stream.Collectors.toMap(TestStep::id, TestStep::pictures));
        int left = MOST_PICTURES;
        for (var fault : open) {
            for (var id : ofSteps.getOrDefault(fault.step(), List.of())) {
                if (left-- > 0) {
                    var words = words("windowtests.report.picture", fault.number());
                    html.append("<h3>").append(safe(words)).append("</h3><p><img alt=\"").append(safe(words));
                    html.append("\" src=\"data:image/jpeg;base64,");
                    html.append(Base64.getEncoder().encodeToString(picture.apply(id))).append("\"/></p>");
                }
            }
        }
    }

    private void testers(StringBuilder html) {
        heading(html, "windowtests.testers");
        table(html, "windowtests.tester", "windowtests.substitute", "windowtests.areas", "windowtests.presence");
        testers.stream().filter(tester -> tester.isIn(round)).forEach(tester -> {
            var substitute = tester.substitute();
            row(
                    html,
                    tester.name(),
                    tester.standsIn() && substitute != null ? substitute.name() : "–",
                    String.join(
                            ", ",
                            tester.tasks().stream()
                                    .filter(task -> task.round() == round)
                                    .map(task -> area.apply(task.area()))
                                    .toList()),
                    words("Presence." + tester.presence()));
        });
        html.append("</tbody></table>");
    }

    private void protocol(StringBuilder html, Protocol protocol) {
        var who = testers.stream()
                .filter(tester -> tester.id().equals(protocol.tester()))
                .map(TesterDetails::performer)
                .findFirst()
                .orElse("–");
        html.append("<h2>").append(safe(words("windowtests.report.protocol", who))).append("</h2>");
        table(html, "windowtests.area", "windowtests.step", "windowtests.mark", "windowtests.remark");
        for (var step : protocol.steps()) {
            var mark = step.mark();
            row(
                    html,
                    area.apply(step.area()),
                    step(step.base(), step.words()),
                    mark == null ? "–" : words("Mark." + mark),
                    step.remark().isBlank() ? "–" : step.remark());
        }
        html.append("</tbody></table>");
    }

    private String step(@org.jspecify.annotations.Nullable BaseStep base, String own) {
        return base == null ? own : words("BaseStep." + base);
    }

    private void heading(StringBuilder html, String key) {
        html.append("<h2>").append(safe(words(key))).append("</h2>");
    }

    private static void paragraph(StringBuilder html, String text) {
        html.append("<p>").append(safe(text)).append("</p>");
    }

    private void table(StringBuilder html, String... headings) {
        html.append("<table><thead><tr>");
        for (var key : headings) {
            html.append("<th scope=\"col\">").append(safe(words(key))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
    }

    private static void row(StringBuilder html, String... cells) {
        html.append("<tr>");
        for (var cell : cells) {
            html.append("<td>").append(safe(cell).replace("\n", "<br/>")).append("</td>");
        }
        html.append("</tr>");
    }

    private String words(String key, Object... arguments) {
        return Translations.find(language, key, arguments).orElse(key);
    }
}
