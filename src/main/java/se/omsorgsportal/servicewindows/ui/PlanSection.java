package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowSection;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;

/** On the window's page: the ways to its planning, consultation, order, activities and announcement. */
@org.springframework.stereotype.Component
class PlanSection implements WindowSection {

    private final CurrentUser user;

    PlanSection(CurrentUser user) {
        this.user = user;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "plan.section";
    }

    @Override
    public Optional<Component> content(WindowDetails window) {
        var links = new Div();
        links.addClassName("form-actions");
        var id = window.id();
        if (user.has(Role.ADMINISTRATOR)) {
            if (window.state().compareTo(WindowState.CONSULTING) <= 0) {
                links.add(Links.to(Texts.of("plan.change"), PlanNavigation.change(id)));
            }
            if (window.kind() == WindowKind.PLANNED) {
                links.add(Links.to(Texts.of("consultation.title"), PlanNavigation.of(id, PlanNavigation.CONSULTATION)));
            }
            links.add(
                    Links.to(Texts.of("window-order.title"), PlanNavigation.of(id, PlanNavigation.ORDER)),
                    Links.to(Texts.of("announcement.title"), PlanNavigation.of(id, PlanNavigation.ANNOUNCEMENT)));
        }
        if (user.has(Role.ADMINISTRATOR) || user.has(Role.MANAGER) || user.has(Role.SUPERUSER)) {
            links.add(Links.to(Texts.of("activities.title"), PlanNavigation.of(id, PlanNavigation.ACTIVITIES)));
        }
        return links.getComponentCount() == 0 ? Optional.empty() : Optional.of(links);
    }
}
