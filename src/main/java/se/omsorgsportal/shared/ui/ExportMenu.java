package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.omsorgsportal.shared.SearchText;
import se.omsorgsportal.shared.tables.TableFormat;
import se.omsorgsportal.shared.tables.TableWriter;

/**
 * The button that takes a list out of the portal as it is shown: its columns, its filter, its order; as CSV or XLSX. Rows
 * are fetched page by page in the user's name and sent on at once; that it was done stands in the audit log.
 */
public class ExportMenu extends Div {

    private static final int PAGE = 500;
    private final SubMenu formats;
    private final transient Supplier<String> filter;
    private final transient ExportJournal journal = Beans.of(ExportJournal.class);

    /**
     * @param title what the list is called; also the name of the file
     * @param filter what the list is narrowed down to now, in words
     */
    public ExportMenu(String title, Listing rows, Supplier<String> filter) {
        this.filter = filter;
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var root = bar.addItem(new Div(Icons.decorative(VaadinIcon.DOWNLOAD_ALT), new Span(Texts.of("export.title"))));
        root.setAriaLabel(Texts.of("export.title"));
        formats = root.getSubMenu();
        addClassNames("export-menu", "no-print");
        add(bar);
        add(title, "export.as", rows);
    }

    /** One more way out, with columns of its own, as a list that can be read back in. */
    public ExportMenu also(String title, String itemKey, Listing rows) {
        add(title, itemKey, rows);
        return this;
    }

    private void add(String title, String itemKey, Listing rows) {
        for (var format : TableFormat.values()) {
            var name = SearchText.fold(title).replace(' ', '-') + "." + format.extension();
            DownloadHandler handler = event -> download(event, title, name, format, rows);
            var link = new Anchor(handler, "");
            link.getElement().setAttribute("hidden", true).setAttribute("download", name);
            link.getElement().setAttribute("tabindex", "-1");
            add(link);
            formats.addItem(
                    Texts.of(itemKey, Texts.of(format)),
                    chosen -> link.getElement().executeJs("this.click()"));
        }
    }

    private void download(DownloadEvent event, String title, String name, TableFormat format, Listing rows)
            throws IOException {
        var ui = event.getUI();
        var narrowed = held(ui, filter);
        var header = held(ui, rows::header);
        event.setFileName(name);
        event.setContentType(format.contentType());
        long written = 0;
        try (var table = TableWriter.of(format, event.getOutputStream(), title)) {
            table.row(header);
            var page = page(ui, rows, 0, narrowed);
            while (!page.isEmpty()) {
                for (var row : page) {
                    table.row(row);
                    written++;
                }
                page = page.size() < PAGE ? List.of() : page(ui, rows, (int) written, narrowed);
            }
        } finally {
            journal.exported(title, narrowed, format, written);
        }
    }

    private List<List<String>> page(UI ui, Listing rows, int offset, String narrowed) throws IOException {
        if (!held(ui, filter).equals(narrowed)) {
            throw new IOException("the filter was changed while the list was taken out");
        }
        return held(ui, () -> rows.page(offset, PAGE));
    }

    /** The session is held only while a page is fetched, so that a slow reader holds nothing. */
    private static <T> T held(UI ui, Supplier<T> work) {
        var result = new ArrayList<T>();
        ui.accessSynchronously(() -> result.add(work.get()));
        return result.getFirst();
    }
}
