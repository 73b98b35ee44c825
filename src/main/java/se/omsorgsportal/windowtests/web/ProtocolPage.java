package se.omsorgsportal.windowtests.web;

import static se.omsorgsportal.windowtests.web.PageWords.safe;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.windowtests.LinkOffer;
import se.omsorgsportal.windowtests.Mark;
import se.omsorgsportal.windowtests.Protocol;
import se.omsorgsportal.windowtests.TestStep;

/**
 * The protocol on the tester's phone: each step a form of its own (WIN-10). A script keeps what is typed at once, also
 * while the connection is down; without it each step has a button.
 */
final class ProtocolPage {

    private final PageWords words;
    private final String token;
    private final LinkOffer offer;
    private final UnaryOperator<String> area;

    ProtocolPage(PageWords words, String token, LinkOffer offer, UnaryOperator<String> area) {
        this.words = words;
        this.token = token;
        this.offer = offer;
        this.area = area;
    }

    String title() {
        return words.of(
                "windowtests.page.protocol",
                Objects.requireNonNull(offer.window()).number().toString());
    }

    String body(List<Protocol> sheets, @Nullable String fault) {
        var html = new StringBuilder();
        var tester = Objects.requireNonNull(offer.tester());
        html.append("<p>")
                .append(
                        offer.substitute()
                                ? words.of("windowtests.page.instead", tester.performer(), tester.name())
                                : words.of("windowtests.page.tester", tester.name()))
                .append("</p>");
        if (fault != null) {
            html.append("<p class=\"fault\" role=\"alert\">")
                    .append(safe(fault))
                    .append("</p>");
        }
        if (sheets.isEmpty()) {
            return html.append("<p class=\"box\">")
                    .append(words.of("windowtests.page.not-yet"))
                    .append("</p>")
                    .toString();
        }
        html.append(status());
        sheets.forEach(sheet -> sheet(html, sheet));
        return html.toString();
    }

    /** What the script says of itself, in the reader's language. */
    private String status() {
        return "<p id=\"status\" role=\"status\" data-saved=\"" + words.of("windowtests.page.saved")
                + "\" data-saving=\""
                + words.of("windowtests.page.saving") + "\" data-offline=\"" + words.of("windowtests.page.offline")
                + "\" data-refused=\"" + words.of("windowtests.page.refused") + "\" data-large=\""
                + words.of("windowtests.page.large") + "\" data-picture=\"" + words.of("windowtests.page.picture-alt")
                + "\">" + words.of("windowtests.page.keeps") + "</p>";
    }

    private void sheet(StringBuilder html, Protocol sheet) {
        html.append("<section data-open=\"").append(sheet.open()).append("\"><h2>");
        html.append(words.of(sheet.round())).append("</h2>");
        if (!sheet.open()) {
            html.append("<p class=\"box\">")
                    .append(words.of("windowtests.page.closed"))
                    .append("</p>");
        }
        String shown = "";
        for (var step : sheet.steps()) {
            if (!step.area().equals(shown)) {
                shown = step.area();
                html.append("<h3>").append(safe(area.apply(shown))).append("</h3>");
            }
            step(html, step, sheet.open());
        }
        html.append("</section>");
    }

    private void step(StringBuilder html, TestStep step, boolean open) {
        var base = step.base();
        html.append("<form method=\"post\" class=\"step\" id=\"s")
                .append(step.id())
                .append("\" action=\"/t/");
        html.append(token)
                .append("/steps/")
                .append(step.id())
                .append("\" data-step=\"")
                .append(step.id());
        html.append("\"><fieldset").append(open ? "" : " disabled").append("><legend>");
        html.append(base == null ? safe(step.words()) : words.of(base)).append("</legend><div class=\"marks\">");
        for (var mark : Mark.values()) {
            html.append("<label class=\"").append(mark).append("\"><input type=\"radio\" name=\"mark\" value=\"");
            html.append(mark)
                    .append("\"")
                    .append(mark == step.mark() ? " checked" : "")
                    .append("><span>");
            html.append(words.of(mark)).append("</span></label>");
        }
        html.append("</div><label class=\"remark\">").append(words.of("windowtests.remark"));
        html.append("<textarea name=\"remark\" rows=\"2\" maxlength=\"")
                .append(FreeText.MAX_LENGTH)
                .append("\">\n");
        html.append(safe(step.remark())).append("</textarea></label>");
        pictures(html, step, open);
        html.append("<p class=\"fault\" hidden role=\"alert\"></p><noscript><button class=\"secondary\">");
        html.append(words.of("windowtests.page.save")).append("</button></noscript></fieldset></form>");
    }

    private void pictures(StringBuilder html, TestStep step, boolean open) {
        html.append("<div class=\"pictures\">");
        for (var picture : step.pictures()) {
            html.append("<figure><img loading=\"lazy\" alt=\"").append(words.of("windowtests.page.picture-alt"));
            html.append("\" src=\"/t/")
                    .append(token)
                    .append("/pictures/")
                    .append(picture)
                    .append("\">");
            if (open) {
                html.append("<button type=\"button\" class=\"plain\" data-picture=\"")
                        .append(picture)
                        .append("\">");
                html.append(words.of("windowtests.page.remove-picture")).append("</button>");
            }
            html.append("</figure>");
        }
        html.append("</div>");
        if (open) {
            html.append("<label class=\"add-picture\" hidden>").append(words.of("windowtests.page.add-picture"));
            html.append("<input type=\"file\" accept=\"image/jpeg,image/png,image/webp\"></label>");
        }
    }
}
