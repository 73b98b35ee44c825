package se.omsorgsportal.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.Banner;
import se.omsorgsportal.status.Closure;
import se.omsorgsportal.status.PublicStatus;

/** On every page as long as systems are closed: which, and that nobody may begin (WIN-16). */
@org.springframework.stereotype.Component
class ClosedBanner implements Banner {

    private final PublicStatus status;
    private final CareSystems systems;

    ClosedBanner(PublicStatus status, CareSystems systems) {
        this.status = status;
        this.systems = systems;
    }

    @Override
    public Optional<Component> content() {
        var closed = status.closedNow();
        return closed.isEmpty() ? Optional.empty() : Optional.of(banner(closed));
    }

    /** Nobody reads that a system is closed on the page on which it has just been opened. */
    @Override
    public Runnable watch(Runnable look) {
        return status.watch(look);
    }

    private Component banner(List<Closure> closed) {
        var ui = UI.getCurrent();
        var language = ui == null ? Locale.of("sv") : ui.getLocale();
        var names = closed.stream()
                .flatMap(each -> systems.titles(each.systems(), language).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        var more = Links.to(Texts.of("status.banner.more"), "status");
        more.setRouterIgnore(true);
        var banner = new Div(new Span(Texts.of("status.banner.portal", names)), more);
        banner.getElement().setAttribute("role", "status");
        return banner;
    }
}
