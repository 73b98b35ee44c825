package se.omsorgsportal.shared.pdf;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/**
 * A document to read, written part by part and given out as a tagged PDF (PDF/UA) with its font in it. Every text is
 * taken as text, whatever it contains; a line break in it stays one.
 */
public final class PdfDocument {

    /** Which way the pages lie. */
    public enum Paper {
        PORTRAIT,
        LANDSCAPE
    }

    private final Locale language;
    private final String title;
    private final Paper paper;
    private final StringBuilder body = new StringBuilder();

    public PdfDocument(Locale language, String title) {
        this(language, title, Paper.PORTRAIT);
    }

    /** @param language of the texts, said in the file so that they are read aloud in it */
    public PdfDocument(Locale language, String title, Paper paper) {
        this.language = language;
        this.title = title;
        this.paper = paper;
        element("h1", title);
    }

    public PdfDocument heading(String text) {
        return element("h2", text);
    }

    public PdfDocument subheading(String text) {
        return element("h3", text);
    }

    public PdfDocument paragraph(String text) {
        return element("p", text);
    }

    /** A list with dots; nothing when it is empty. */
    public PdfDocument list(List<String> items) {
        if (!items.isEmpty()) {
            body.append("<ul>");
            items.forEach(item -> element("li", item));
            body.append("</ul>");
        }
        return this;
    }

    /** What → what it is, in order; those with nothing to say are left out. */
    public PdfDocument facts(Map<String, String> facts) {
        if (facts.values().stream().allMatch(String::isBlank)) {
            return this;
        }
        body.append("<table class=\"facts\"><tbody>");
        facts.forEach((what, is) -> {
            if (!is.isBlank()) {
                body.append("<tr><th scope=\"row\">")
                        .append(safe(what))
                        .append("</th><td>")
                        .append(safe(is))
                        .append("</td></tr>");
            }
        });
        body.append("</tbody></table>");
        return this;
    }

    /** The headings stand again at the top of every page that the table reaches; nothing when there are no rows. */
    public PdfDocument table(List<String> headings, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        body.append("<table class=\"grid\"><thead><tr>");
        headings.forEach(heading ->
                body.append("<th scope=\"col\">").append(safe(heading)).append("</th>"));
        body.append("</tr></thead><tbody>");
        for (var row : rows) {
            body.append("<tr>");
            row.forEach(cell -> element("td", cell));
            body.append("</tr>");
        }
        body.append("</tbody></table>");
        return this;
    }

    /** @param words what can be seen, for those who cannot see it */
    public PdfDocument picture(byte[] jpeg, String words) {
        body.append("<p><img alt=\"")
                .append(safe(words))
                .append("\" src=\"data:image/jpeg;base64,")
                .append(Base64.getEncoder().encodeToString(jpeg))
                .append("\"/></p>");
        return this;
    }

    /** What follows begins on a page of its own. */
    public PdfDocument newPage() {
        body.append("<div class=\"new-page\"></div>");
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        return PdfWriter.write(html());
    }

    private String html() {
        return "<html lang=\"%s\"><head><title>%s</title><meta name=\"subject\" content=\"%s\"/><style>%s</style></head><body>%s</body></html>"
                .formatted(language.getLanguage(), safe(title), safe(title), PdfWriter.style(paper), body);
    }

    private PdfDocument element(String name, String text) {
        body.append('<')
                .append(name)
                .append('>')
                .append(safe(text))
                .append("</")
                .append(name)
                .append('>');
        return this;
    }

    /** As XML takes it: marked up characters, and none of those that XML has no place for. */
    private static String safe(String text) {
        var plain = text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\p{Cs}\\ufffe\\uffff]", " ");
        return HtmlUtils.htmlEscapeDecimal(plain).replace("\n", "<br/>");
    }
}
