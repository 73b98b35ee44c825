package se.omsorgsportal.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.omsorgsportal.security.saml.LoginRefusal;
import se.omsorgsportal.setup.PortalProperties;

/** Says in plain words why a login was refused, what to do, and the number it has in the log. */
@Route(value = "login-refused/:reason", autoLayout = false)
@AnonymousAllowed
class LoginRefusedView extends EntrancePage implements BeforeEnterObserver {

    LoginRefusedView(PortalProperties portal) {
        super(portal.municipality(), "login-refused.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reason = event.getRouteParameters()
                .get("reason")
                .flatMap(LoginRefusal::ofPath)
                .orElse(LoginRefusal.INVALID);
        warn("login-refused." + reason.path());
        say("login-refused." + reason.path() + ".do");
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("id")
                .filter(id -> id.matches("[0-9a-f]{8}"))
                .ifPresent(id -> say("login-refused.id", id));
        var again = new Anchor("/login", getTranslation("login-refused.again"));
        again.setRouterIgnore(true);
        again.addClassName("entrance-primary");
        add(again);
    }
}
