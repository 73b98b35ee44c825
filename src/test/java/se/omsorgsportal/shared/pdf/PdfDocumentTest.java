package se.omsorgsportal.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.shared.pdf.PdfDocument.Paper;

@Tag("ALL-04")
@Tag("ALL-05")
class PdfDocumentTest {

    private static final Locale SWEDISH = Locale.of("sv");

    private static PDDocument read(PdfDocument document) throws IOException {
        return Loader.loadPDF(document.bytes());
    }

    @Test
    @DisplayName("ALL-05: the file is tagged, has a title and says its language")
    void tagged() throws IOException {
        try (var file = read(new PdfDocument(SWEDISH, "Åtgärder på Östra").paragraph("Räksmörgås"))) {
            var catalog = file.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Åtgärder på Östra");
            assertThat(new PDFTextStripper().getText(file)).contains("Åtgärder på Östra", "Räksmörgås", "1 (1)");
        }
    }

    @Test
    @DisplayName("every part is there; a fact without a value and a table without rows are left out")
    void parts() throws IOException {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Namn", "Ebba Öberg");
        facts.put("Telefon", " ");
        var document = new PdfDocument(SWEDISH, "Titel")
                .heading("Rubrik")
                .subheading("Underrubrik")
                .facts(facts)
                .list(List.of("ett", "två\nrader"))
                .list(List.of())
                .table(List.of("Kolumn"), List.of(List.of("cell")))
                .table(List.of("Tom"), List.of())
                .newPage()
                .paragraph("sist");
        try (var file = read(document)) {
            assertThat(new PDFTextStripper().getText(file))
                    .contains("Rubrik", "Underrubrik", "Ebba Öberg", "ett", "två", "rader", "Kolumn", "cell", "sist")
                    .doesNotContain("Telefon", "Tom\n");
            assertThat(file.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("a table over several pages repeats its headings, and the pages can lie down")
    void long_table() throws IOException {
        var rows = IntStream.range(0, 120)
                .mapToObj(n -> List.of("rad " + n, "x".repeat(40)))
                .toList();
        var document = new PdfDocument(Locale.ENGLISH, "Long", Paper.LANDSCAPE).table(List.of("Vad", "Hur"), rows);
        try (var file = read(document)) {
            var text = new PDFTextStripper().getText(file);
            assertThat(text).contains("rad 0", "rad 119");
            assertThat(text.split("Vad Hur", -1)).hasSize(file.getNumberOfPages() + 1);
            var page = file.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
        }
    }

    @Test
    @DisplayName("hostile text is only text: markup, pictures, control characters, half characters, other scripts")
    void hostile() throws IOException {
        var text = "<img src=\"file:///etc/passwd\"/>&amp;]]> <script>\u0000\u0007\ud800 x \ufffe 你好 \u202E 100 % s";
        var document = new PdfDocument(SWEDISH, text)
                .heading(text)
                .paragraph(text)
                .table(List.of(text), List.of(List.of(text)));
        try (var file = read(document)) {
            assertThat(new PDFTextStripper().getText(file)).contains("<img src=\"file:///etc/passwd\"/>&amp;]]>");
        }
    }
}
