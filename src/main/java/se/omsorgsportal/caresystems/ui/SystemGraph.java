package se.omsorgsportal.caresystems.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;
import se.omsorgsportal.caresystems.CareSystemDetails;
import se.omsorgsportal.shared.ui.Texts;

/** Draws modules on the left, the systems they exchange data with on the right, and a line for each exchange. */
@StyleSheet("context://frontend/planning.css")
class SystemGraph extends Svg {

    private static final int ROW = 36;
    private static final int BOX = 26;
    private static final int LEFT = 280;
    private static final int RIGHT_AT = 520;
    private static final int WIDTH = 800;

    /** @param all only those with integrations are drawn; the table has the others */
    SystemGraph(List<CareSystemDetails> all) {
        super(draw(
                all.stream().filter(module -> !module.integrations().isEmpty()).toList()));
    }

    private static String draw(List<CareSystemDetails> modules) {
        var others = new ArrayList<String>();
        modules.forEach(module -> module.integrations().forEach(each -> {
            if (!others.contains(each.name())) {
                others.add(each.name());
            }
        }));
        int rows = Math.max(modules.size(), others.size());
        int height = rows * ROW + ROW;
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\"".formatted(WIDTH, height)
                        + " aria-label=\"" + text(Texts.of("system-graph.picture")) + "\">");
        for (int left = 0; left < modules.size(); left++) {
            for (var each : modules.get(left).integrations()) {
                int from = middle(left, modules.size(), rows);
                int to = middle(others.indexOf(each.name()), others.size(), rows);
                svg.append(String.format(
                        Locale.ROOT,
                        "<path d=\"M%d %d C%d %d %d %d %d %d\" class=\"graph-line\"><title>%s</title></path>",
                        LEFT,
                        from,
                        (LEFT + RIGHT_AT) / 2,
                        from,
                        (LEFT + RIGHT_AT) / 2,
                        to,
                        RIGHT_AT,
                        to,
                        text(each.purpose())));
            }
        }
        for (int n = 0; n < modules.size(); n++) {
            box(svg, 0, middle(n, modules.size(), rows), modules.get(n).name());
        }
        for (int n = 0; n < others.size(); n++) {
            box(svg, RIGHT_AT, middle(n, others.size(), rows), others.get(n));
        }
        return svg.append("</svg>").toString();
    }

    /** The fewer are spread over the same height. */
    private static int middle(int n, int count, int rows) {
        return (int) ((n + 0.5) * rows * ROW / count + ROW / 2.0);
    }

    private static void box(StringBuilder svg, int x, int middle, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<g><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" class=\"graph-box\"/>"
                        + "<text x=\"%d\" y=\"%d\" class=\"graph-text\">%s</text></g>",
                x,
                middle - BOX / 2,
                LEFT,
                BOX,
                x + 10,
                middle + 5,
                text(words)));
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
