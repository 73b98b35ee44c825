package se.omsorgsportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import java.util.Locale;
import se.omsorgsportal.shared.ui.Texts;

/** Who is signed in; language, colours, signing out. */
class UserMenu extends Div {

    private final LogoutForm logout = new LogoutForm();

    UserMenu(String name) {
        addClassName("user-menu");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var person = bar.addItem(name);
        person.setAriaLabel(Texts.of("shell.user-menu", name));
        var menu = person.getSubMenu();
        languages(menu.addItem(Texts.of("shell.language")).getSubMenu());
        colours(menu.addItem(Texts.of("shell.colours")).getSubMenu());
        menu.addItem(Texts.of("shell.sign-out"), chosen -> logout.submit());
        add(bar, logout);
    }

    private static void languages(SubMenu menu) {
        for (var language : Preferences.LANGUAGES) {
            var item = menu.addItem(Texts.of("shell.language." + language.getLanguage()), chosen -> choose(language));
            item.setCheckable(true);
            item.setChecked(
                    language.getLanguage().equals(UI.getCurrent().getLocale().getLanguage()));
            item.setKeepOpen(false);
        }
    }

    private static void choose(Locale language) {
        Preferences.keepLanguage(language);
        UI.getCurrent().getPage().reload();
    }

    private static void colours(SubMenu menu) {
        colour(menu, "shell.colours.system", ColorScheme.Value.LIGHT_DARK);
        colour(menu, "shell.colours.light", ColorScheme.Value.LIGHT);
        colour(menu, "shell.colours.dark", ColorScheme.Value.DARK);
    }

    private static void colour(SubMenu menu, String key, ColorScheme.Value value) {
        menu.addItem(Texts.of(key), chosen -> {
            Preferences.keepColours(value);
            UI.getCurrent().getPage().setColorScheme(value);
        });
    }
}
