package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Arrays;
import java.util.List;
import se.omsorgsportal.shared.SearchText;
import se.omsorgsportal.shared.tables.TableFormat;
import se.omsorgsportal.shared.tables.TableWriter;

/** Empty lists to download and fill in: the headings and a row that shows how. */
public final class Templates {

    private Templates() {}

    public static Component of(String title, Class<? extends Enum<?>> columns, List<String> example) {
        var header = Arrays.stream(columns.getEnumConstants()).map(Texts::of).toList();
        var links = new Div();
        links.addClassName("form-actions");
        for (var format : TableFormat.values()) {
            var name = SearchText.fold(title).replace(' ', '-') + "." + format.extension();
            DownloadHandler handler = event -> {
                event.setFileName(name);
                event.setContentType(format.contentType());
                try (var table = TableWriter.of(format, event.getOutputStream(), title)) {
                    table.row(header);
                    table.row(example);
                }
            };
            links.add(new Anchor(handler, Texts.of("upload.template", Texts.of(format))));
        }
        return links;
    }
}
