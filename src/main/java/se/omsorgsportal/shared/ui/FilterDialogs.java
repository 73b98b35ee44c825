package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.omsorgsportal.shared.ui.SavedFilters.Saved;

/** Asks for the name of a filter; shows the saved ones to be renamed, taken away or made the standard (ALL-07). */
final class FilterDialogs {

    private static final String NAME = "name";

    private FilterDialogs() {}

    static void save(BiConsumer<String, Boolean> save, Runnable changed) {
        var standard = new Checkbox(Texts.of("filters.make-standard"));
        Consumer<String> done = name -> {
            save.accept(name, standard.getValue());
            Notices.done("filters.saved", name);
            changed.run();
        };
        named("filters.save", "", done, standard).open();
    }

    static void manage(SavedFilters filters, String list, Runnable changed) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("filters.manage"));
        dialog.setWidth("min(36rem, 95vw)");
        var rows = new UnorderedList();
        rows.addClassName("rows");
        fill(rows, filters, list, changed);
        dialog.add(rows);
        dialog.getFooter().add(Buttons.secondary("dialog.close", dialog::close));
        dialog.open();
    }

    private static void fill(UnorderedList rows, SavedFilters filters, String list, Runnable changed) {
        Runnable again = () -> {
            changed.run();
            fill(rows, filters, list, changed);
        };
        rows.removeAll();
        filters.of(list).forEach(one -> rows.add(row(one, filters, list, again)));
        if (rows.getComponentCount() == 0) {
            rows.add(new ListItem(Texts.of("filters.no-more")));
        }
    }

    private static ListItem row(Saved one, SavedFilters filters, String list, Runnable again) {
        var name = new Span(one.standard() ? Texts.of("filters.standard", one.name()) : one.name());
        name.addClassName("list-title");
        return new ListItem(
                name,
                Buttons.link(one.standard() ? "filters.not-standard" : "filters.as-standard", () -> {
                    filters.makeStandard(one.id(), !one.standard());
                    again.run();
                }),
                Buttons.link(
                        "filters.rename",
                        () -> named("filters.rename", one.name(), text -> {
                                    filters.rename(one.id(), text);
                                    again.run();
                                })
                                .open()),
                Buttons.link("filters.remove", () -> {
                    filters.remove(one.id());
                    again.run();
                    Notices.undo("filters.removed", () -> {
                        filters.save(list, one.name(), one.query(), one.standard());
                        again.run();
                    });
                }));
    }

    private static Dialog named(String actionKey, String before, Consumer<String> done, Component... more) {
        var dialog = new Dialog();
        var errors = new FormErrors();
        var name = errors.register(NAME, new TextField(Texts.of("filters.name")));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(SavedFilters.LONGEST_NAME);
        name.setWidthFull();
        name.setValue(before);
        dialog.setHeaderTitle(Texts.of(actionKey));
        dialog.setWidth("min(30rem, 95vw)");
        var form = new Div(errors, name);
        form.add(more);
        form.addClassName("form");
        dialog.add(form);
        dialog.getFooter().add(Buttons.secondary("dialog.cancel", dialog::close), Buttons.primary(actionKey, () -> {
            if (errors.run(() -> done.accept(name.getValue()))) {
                dialog.close();
            }
        }));
        dialog.addOpenedChangeListener(opened -> name.focus());
        return dialog;
    }
}
