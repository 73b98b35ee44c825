package se.omsorgsportal.personaldata;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import se.omsorgsportal.shared.Translations;
import se.omsorgsportal.shared.Zone;

/** The file to read: a tagged PDF (PDF/UA) in the reader's language, with its font in it. */
record PersonalDataPdf(Locale language) {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");
    private static final String STYLE = """
            @page { size: A4; margin: 18mm; @bottom-right { content: counter(page); font-family: 'Portal'; font-size: 9pt; } }
            body { font-family: 'Portal'; font-size: 10pt; line-height: 1.4; }
            h1 { font-size: 18pt; font-weight: normal; } h2 { font-size: 14pt; font-weight: normal; margin-top: 8mm; }
            table { width: 100%; border-collapse: collapse; margin-bottom: 4mm; page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; font-weight: normal; padding: 1mm 2mm; border-bottom: 0.2mm solid #999; }
            th { width: 32%; color: #444; } td { word-wrap: break-word; }
            """;

    byte[] write(String name, List<PersonalSection> sections, Instant at) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(PersonalDataPdf::font, "Portal")
                    .usePdfUaAccessibility(true)
                    .useFastMode()
                    .withProducer("Omsorgsportalen")
                    .withHtmlContent(html(name, sections, at), null)
                    .toStream(out)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }

    private String html(String name, List<PersonalSection> sections, Instant at) {
        var title = words("personal-data.file", name);
        var html = new StringBuilder("<html lang=\"" + language.getLanguage() + "\"><head><title>")
                .append(safe(title))
                .append("</title><meta name=\"description\" content=\"")
                .append(safe(title))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(safe(title))
                .append("</h1><p>")
                .append(safe(words("personal-data.file.help", moment(at))))
                .append("</p>");
        sections.forEach(section -> section(html, section));
        return html.append("</body></html>").toString();
    }

    private void section(StringBuilder html, PersonalSection section) {
        html.append("<h2>")
                .append(safe(words("personal-data.section." + section.name())))
                .append("</h2>");
        for (var fields : section.records()) {
            html.append("<table><tbody>");
            fields.forEach((field, value) -> row(html, field, text(field, value)));
            html.append("</tbody></table>");
        }
    }

    private void row(StringBuilder html, String field, String text) {
        if (!text.isBlank()) {
            html.append("<tr><th scope=\"row\">")
                    .append(safe(words("personal-data.field." + field.replaceFirst(":.*", ""))))
                    .append("</th><td>")
                    .append(safe(text).replace("\n", "<br/>"))
                    .append("</td></tr>");
        }
    }

    private String text(String field, @Nullable Object value) {
        int type = field.indexOf(':');
        return switch (value) {
            case null -> "";
            case Instant at -> moment(at);
            case Boolean yes -> words(yes ? "personal-data.yes" : "personal-data.no");
            default -> type < 0 ? value.toString() : words(field.substring(type + 1) + "." + value);
        };
    }

    private static String moment(Instant at) {
        return MOMENT.format(Zone.at(at));
    }

    private String words(String key, Object... arguments) {
        return Translations.find(language, key, arguments).orElse(key);
    }

    /** As XML takes it: marked up characters, and none of those that XML has no place for. */
    private static String safe(String text) {
        return HtmlUtils.htmlEscapeDecimal(
                text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\ud800-\\udfff]|[\\ufffe\\uffff]", " "));
    }
}
