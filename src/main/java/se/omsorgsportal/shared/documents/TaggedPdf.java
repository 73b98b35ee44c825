package se.omsorgsportal.shared.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.web.util.HtmlUtils;

/** A PDF that a screen reader can read (PDF/UA), with its font in it, for A4 paper. */
public final class TaggedPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE = """
            @page { size: A4; margin: 18mm; @bottom-right { content: counter(page); font-family: 'Portal'; font-size: 9pt; } }
            body { font-family: 'Portal'; font-size: 10pt; line-height: 1.4; }
            h1 { font-size: 18pt; font-weight: normal; } h2 { font-size: 14pt; font-weight: normal; margin-top: 8mm; }
            h3 { font-size: 11pt; font-weight: normal; margin: 4mm 0 1mm; }
            table { width: 100%; border-collapse: collapse; margin-bottom: 4mm; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; font-weight: normal; padding: 1mm 2mm; border-bottom: 0.2mm solid #999; }
            th { color: #444; } td { word-wrap: break-word; }
            img { max-width: 110mm; max-height: 90mm; }
            """;

    private TaggedPdf() {}

    /** @param body XHTML; what people wrote has gone through {@link #safe(String)} */
    public static byte[] of(Locale language, String title, String body) {
        var out = new ByteArrayOutputStream();
        var head = "<html lang=\"" + language.getLanguage() + "\"><head><title>" + safe(title)
                + "</title><meta name=\"description\" content=\"" + safe(title) + "\"/><style>" + STYLE
                + "</style></head><body>";
        try {
            new PdfRendererBuilder()
                    .useFont(TaggedPdf::font, "Portal")
                    .usePdfUaAccessibility(true)
                    .useFastMode()
                    .withProducer("Omsorgsportalen")
                    .withHtmlContent(head + body + "</body></html>", null)
                    .toStream(out)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** As XML takes it: marked up characters, and none of those that XML has no place for. */
    public static String safe(String text) {
        return HtmlUtils.htmlEscapeDecimal(
                text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\ud800-\\udfff]|[\\ufffe\\uffff]", " "));
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }
}
