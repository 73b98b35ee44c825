package se.omsorgsportal.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Watching;

/** The frame around every view: who we are, where we can go, who is signed in and as what. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final MainMenu menu;
    private final transient List<Banner> banners;
    private final Div banner = new Div();

    MainLayout(
            CurrentUser user,
            PortalProperties portal,
            List<HeaderItem> items,
            List<SearchContribution> contributions,
            List<Banner> banners) {
        menu = new MainMenu(user);
        this.banners = banners;
        setPrimarySection(Section.NAVBAR);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.of("shell.menu"));
        banner.addClassName("shell-banner");
        addToNavbar(skipLink(), toggle, brand(portal), header(user, items, contributions), banner);
        addToDrawer(menu);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.refresh();
        showBanners();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        new Watching(attached).pushed(this::watchBanners, this::showBanners);
    }

    private Runnable watchBanners(Runnable look) {
        var stops = banners.stream().map(each -> each.watch(look)).toList();
        return () -> stops.forEach(Runnable::run);
    }

    private void showBanners() {
        banner.removeAll();
        banners.forEach(each -> each.content().ifPresent(banner::add));
        banner.setVisible(banner.getComponentCount() > 0);
    }

    private static Div header(CurrentUser user, List<HeaderItem> items, List<SearchContribution> contributions) {
        var header = new Div(new SearchButton(contributions));
        header.addClassName("shell-header");
        items.stream().sorted(Comparator.comparingInt(HeaderItem::order)).forEach(item -> header.add(item.component()));
        user.user().ifPresent(known -> {
            if (known.roles().size() > 1) {
                header.add(new RoleSwitch(user, known));
            }
            header.add(new UserMenu(known.name()));
        });
        return header;
    }

    private static Anchor brand(PortalProperties portal) {
        var brand = new Anchor("", new Span(portal.municipality()));
        brand.setRouterIgnore(false);
        brand.addClassName("shell-brand");
        var logo = portal.logo();
        if (logo != null && !logo.isBlank()) {
            brand.addComponentAsFirst(new Image(logo, ""));
        }
        return brand;
    }

    private static Anchor skipLink() {
        var link = new Anchor("#content", Texts.of("shell.skip"));
        link.addClassName("skip-link");
        link.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault(); e.stopPropagation();"
                        + " document.getElementById('content')?.focus(); })");
        return link;
    }
}
