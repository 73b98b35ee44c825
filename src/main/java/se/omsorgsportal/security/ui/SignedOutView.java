package se.omsorgsportal.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.omsorgsportal.setup.PortalProperties;

/** Says that one is signed out, why if it was not one's own doing, and offers the way back in. */
@Route(value = "signed-out", autoLayout = false)
@AnonymousAllowed
class SignedOutView extends EntrancePage implements BeforeEnterObserver {

    SignedOutView(PortalProperties portal) {
        super(portal.municipality(), "signed-out.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var inactive = event.getLocation().getQueryParameters().getParameters().containsKey("reason");
        say(inactive ? "signed-out.inactive" : "signed-out.text");
        var again = new Anchor("/", getTranslation("signed-out.again"));
        again.setRouterIgnore(true);
        again.addClassName("entrance-primary");
        add(again);
    }
}
