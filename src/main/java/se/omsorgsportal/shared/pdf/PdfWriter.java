package se.omsorgsportal.shared.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.omsorgsportal.shared.pdf.PdfDocument.Paper;

/** Sets the pages: how they look, and the font, which comes with the library. */
final class PdfWriter {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE = """
            @page { size: A4 %s; margin: 18mm; @bottom-right { content: counter(page) " (" counter(pages) ")"; font-family: 'Portal'; font-size: 9pt; } }
            body { font-family: 'Portal'; font-size: 10pt; line-height: 1.4; }
            h1, h2, h3 { font-weight: normal; page-break-after: avoid; }
            h1 { font-size: 18pt; } h2 { font-size: 14pt; margin: 8mm 0 2mm; } h3 { font-size: 11.5pt; margin: 5mm 0 1mm; }
            table { width: 100%%; border-collapse: collapse; margin-bottom: 4mm; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; font-weight: normal; padding: 1mm 2mm; border-bottom: 0.2mm solid #999; word-wrap: break-word; }
            th { color: #444; }
            .facts th { width: 32%%; }
            .grid { -fs-table-paginate: paginate; } .grid thead th { border-bottom: 0.5mm solid #444; }
            img { max-width: 110mm; max-height: 90mm; }
            .new-page { page-break-before: always; }
            """;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    static String style(Paper paper) {
        return STYLE.formatted(paper == Paper.LANDSCAPE ? "landscape" : "portrait");
    }

    static byte[] write(String html) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(PdfWriter::font, "Portal")
                    .usePdfUaAccessibility(true)
                    .useFastMode()
                    .withProducer("Omsorgsportalen")
                    .withHtmlContent(html, null)
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
}
