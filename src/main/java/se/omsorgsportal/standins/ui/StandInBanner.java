package se.omsorgsportal.standins.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.StoodInFor;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.Banner;

/** On every page as long as it holds: in whose name the user works, and the way out (ORD-11). */
@org.springframework.stereotype.Component
class StandInBanner implements Banner {

    private final CurrentUser user;
    private final StandInSwitch mode;

    StandInBanner(CurrentUser user, StandInSwitch mode) {
        this.user = user;
        this.mode = mode;
    }

    @Override
    public Optional<Component> content() {
        return user.user().map(PortalUser::standsInFor).map(this::content);
    }

    private Component content(StoodInFor absent) {
        var until = absent.until();
        var words = new Span(
                until == null
                        ? Texts.of("standins.banner", absent.name())
                        : Texts.of("standins.banner.until", absent.name(), Dates.prose(until)));
        var banner = new Div(words, Buttons.secondary("standins.stop", mode::stop));
        banner.getElement().setAttribute("role", "status");
        return banner;
    }
}
