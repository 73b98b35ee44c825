package se.omsorgsportal.routines;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Makes a page of Markdown. HTML written in it is shown as text; each heading gets an anchor named by its words. */
final class HandbookRenderer {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(_ -> HandbookRenderer::anchor)
            .build();

    private HandbookRenderer() {}

    static HandbookPage render(String name, String markdown) {
        var document = PARSER.parse(markdown);
        if (!(document.getFirstChild() instanceof Heading title) || title.getLevel() != 1) {
            throw new IllegalStateException("handbook page " + name + " does not begin with a title");
        }
        var heading = words(title);
        title.unlink();
        return new HandbookPage(name, heading, HTML.render(document), heading + "\n" + TEXT.render(document));
    }

    private static void anchor(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", slug(words(heading)));
        }
    }

    private static String words(Node node) {
        return TEXT.render(node).strip();
    }

    /** {@code Vad händer sedan?} → {@code vad-hander-sedan}. */
    static String slug(String heading) {
        return Normalizer.normalize(heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
