package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.omsorgsportal.shared.ui.SavedFilters.Saved;

/** The user's own filters for a list, by name: one click applies one; here they are also saved and looked after (ALL-07). */
class FilterMenu extends Div {

    private final String list;
    private final transient Supplier<String> current;
    private final transient Consumer<String> apply;
    private final transient SavedFilters filters = Beans.of(SavedFilters.class);
    private final SubMenu menu;

    /** @param current the fields as they stand in the address now */
    FilterMenu(String list, Supplier<String> current, Consumer<String> apply) {
        this.list = list;
        this.current = current;
        this.apply = apply;
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var root = bar.addItem(new Div(Icons.decorative(VaadinIcon.FILTER), new Span(Texts.of("filters.title"))));
        root.setAriaLabel(Texts.of("filters.title"));
        menu = root.getSubMenu();
        add(bar);
        addClassNames("filter-menu", "no-print");
    }

    /** The filter that the list opens with, if the user has chosen one. */
    Optional<String> standard() {
        return filters.of(list).stream()
                .filter(Saved::standard)
                .map(Saved::query)
                .findFirst();
    }

    /** Looks the filters up anew. */
    void refresh() {
        menu.removeAll();
        var mine = filters.of(list);
        mine.forEach(one -> menu.addItem(
                one.standard() ? Texts.of("filters.standard", one.name()) : one.name(),
                chosen -> apply.accept(one.query())));
        if (!mine.isEmpty()) {
            menu.addSeparator();
        }
        menu.addItem(Texts.of("filters.none"), chosen -> apply.accept(""));
        menu.addItem(
                Texts.of("filters.save"),
                chosen -> FilterDialogs.save(
                        (name, standard) -> filters.save(list, name, current.get(), standard), this::refresh));
        if (!mine.isEmpty()) {
            menu.addItem(Texts.of("filters.manage"), chosen -> FilterDialogs.manage(filters, list, this::refresh));
        }
    }
}
