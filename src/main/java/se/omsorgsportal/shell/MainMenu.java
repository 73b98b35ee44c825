package se.omsorgsportal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Texts;

/** The menu, made of the views themselves: those that the role at work may open, under headings when they are many. */
class MainMenu extends Div {

    /** So many are taken in at a glance; headings would only lengthen them. */
    private static final int FEW = 7;

    private final transient CurrentUser user;
    private @Nullable Role shown;

    MainMenu(CurrentUser user) {
        this.user = user;
        addClassName("main-menu");
    }

    /** Shows the menu of the role the user is at work in now. */
    void refresh() {
        var role = user.isSignedIn() ? user.activeRole() : null;
        if (role == null || role == shown) {
            return;
        }
        shown = role;
        removeAll();
        var entries = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> isFor(role, entry))
                .toList();
        var groups = new EnumMap<MenuGroup, SideNav>(MenuGroup.class);
        entries.forEach(entry -> groups.computeIfAbsent(
                        entries.size() > FEW ? MenuGroup.of(order(entry)) : MenuGroup.START, MainMenu::group)
                .addItem(item(entry)));
        groups.values().forEach(this::add);
    }

    private static double order(MenuEntry entry) {
        return Optional.ofNullable(entry.order()).orElse(0.0);
    }

    private static boolean isFor(Role role, MenuEntry entry) {
        Class<? extends Component> view = entry.menuClass();
        if (view == null) {
            return true;
        }
        var looked = view.getAnnotation(MenuRoles.class);
        var allowed = view.getAnnotation(RolesAllowed.class);
        return (looked == null || List.of(looked.value()).contains(role))
                && (allowed == null || List.of(allowed.value()).contains(role.name()));
    }

    /** Each is a landmark with a name; the one without a heading carries the menu's own. */
    private static SideNav group(MenuGroup group) {
        if (group == MenuGroup.START) {
            var first = new SideNav();
            first.getElement().setAttribute("aria-label", Texts.of(group));
            return first;
        }
        var nav = new SideNav(Texts.of(group));
        nav.setCollapsible(true);
        return nav;
    }

    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(Texts.of(entry.title()), entry.path());
        if (entry.icon() != null) {
            var icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
        }
        return item;
    }
}
