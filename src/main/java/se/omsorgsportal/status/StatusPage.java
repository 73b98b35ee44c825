package se.omsorgsportal.status;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.omsorgsportal.setup.PortalProperties;

/** The page for everybody: whether the systems are open, what is planned, what was lately (WIN-16). */
@Component
class StatusPage implements Rendering {

    private final Assets assets;
    private final PortalProperties portal;

    StatusPage(Assets assets, PortalProperties portal) {
        this.assets = assets;
        this.portal = portal;
    }

    @Override
    public Document document() {
        return Document.PAGE;
    }

    @Override
    public String text(Standing standing, PublicWords words) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml">
                <link rel="alternate" type="application/atom+xml" title="%s" href="%s">
                <style>%s</style>
                </head>
                <body>
                <a class="skip" href="#standing">%s</a>
                <header><span>%s</span>%s</header>
                <main>
                <h1>%s</h1>
                %s
                <div id="closures">%s</div>
                </main>
                <footer>
                <p id="changed">%s</p>
                <p class="more">%s</p>
                </footer>
                <script>%s</script>
                </body>
                </html>
                """.formatted(
                        words.language().code(),
                        Markup.text(words.of(standing.isOpen() ? "status.title.open" : "status.title.closed")),
                        Markup.text(words.of("status.feed.atom")),
                        here(StatusPages.ATOM, words.language()),
                        assets.style(),
                        Markup.text(words.of("status.skip")),
                        Markup.text(portal.municipality()),
                        otherLanguage(words),
                        Markup.text(words.of("status.heading")),
                        standing(standing, words),
                        sections(standing, words),
                        standing.changed()
                                .map(at -> Markup.text(words.of("status.changed", words.moment(at))))
                                .orElse(""),
                        links(words),
                        assets.live());
    }

    private static String standing(Standing standing, PublicWords words) {
        var closed = standing.closed().stream().map(words::systems).distinct().collect(Collectors.joining(", "));
        return "<div id=\"standing\" class=\"standing%s\" role=\"status\" tabindex=\"-1\">%s%s</div>"
                .formatted(
                        standing.isOpen() ? "" : " closed",
                        "<span class=\"sign\" aria-hidden=\"true\">" + (standing.isOpen() ? "✔" : "✖") + "</span>",
                        Markup.text(standing.isOpen() ? words.of("status.open") : words.of("status.closed", closed)));
    }

    private static String sections(Standing standing, PublicWords words) {
        var html = new StringBuilder();
        if (!standing.isOpen()) {
            section(html, "status.section.closed", standing.closed(), standing, words);
        }
        section(html, "status.section.planned", standing.planned(), standing, words);
        if (!standing.over().isEmpty()) {
            section(html, "status.section.over", standing.over(), standing, words);
        }
        return html.toString();
    }

    private static void section(
            StringBuilder html, String heading, List<Closure> closures, Standing standing, PublicWords words) {
        html.append("<h2>").append(Markup.text(words.of(heading))).append("</h2>\n");
        if (closures.isEmpty()) {
            html.append(Markup.paragraph(words.of("status.none")));
            return;
        }
        html.append("<ul class=\"closures\">\n");
        for (var closure : closures) {
            html.append("<li id=\"")
                    .append(Markup.text(closure.number()))
                    .append(closure.isClosed(standing.at()) ? "\" class=\"closed\">" : "\">")
                    .append("<h3>")
                    .append(Markup.text(words.title(closure)))
                    .append("</h3>");
            words.facts(closure, standing.at()).forEach(fact -> html.append(Markup.paragraph(fact)));
            html.append("<p class=\"soft\">")
                    .append(Markup.text(words.of("status.number", closure.number(), words.moment(closure.changed()))))
                    .append("</p></li>\n");
        }
        html.append("</ul>\n");
    }

    private static String otherLanguage(PublicWords words) {
        var other = words.language().other();
        return "<a lang=\"%s\" hreflang=\"%s\" href=\"%s\">%s</a>"
                .formatted(
                        other.code(),
                        other.code(),
                        here(StatusPages.PAGE, other),
                        Markup.text(words.of("status.other-language")));
    }

    private static String links(PublicWords words) {
        return Markup.link(here(StatusPages.ATOM, words.language()), words.of("status.feed.atom"))
                + Markup.link(here(StatusPages.CALENDAR, words.language()), words.of("status.feed.calendar"))
                + Markup.link("/", words.of("status.login"));
    }

    private static String here(String path, PublicLanguage language) {
        return path + "?lang=" + language.code();
    }
}
