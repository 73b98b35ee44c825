package se.omsorgsportal.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import se.omsorgsportal.security.DemoPersonas;
import se.omsorgsportal.security.DemoPersonas.Persona;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.setup.SamlProperties;
import se.omsorgsportal.setup.SamlProperties.IdentityProvider;
import se.omsorgsportal.shared.ui.Texts;

/** Where everybody comes in: choose a persona in the demo, or where to prove who one is (ALL-03). */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends EntrancePage implements BeforeEnterObserver {

    LoginView(PortalProperties portal, SamlProperties saml, ObjectProvider<DemoPersonas> personas) {
        super(portal.municipality(), "login.title");
        var all = personas.stream().flatMap(some -> some.all().stream()).toList();
        if (!all.isEmpty()) {
            say("login.demo.choose");
            all.forEach(persona -> add(choice(persona)));
        }
        if (!saml.providers().isEmpty()) {
            say("login.saml.choose");
            saml.providers().forEach(provider -> add(choice(provider)));
        }
    }

    private static Anchor choice(IdentityProvider provider) {
        var link = new Anchor("/saml2/authenticate/" + provider.id(), provider.name());
        link.setRouterIgnore(true);
        link.addClassName("entrance-choice");
        return link;
    }

    private static PostForm choice(Persona persona) {
        var form = new PostForm("/login").hidden("username", persona.key()).hidden("password", "demo");
        var name = new Span(persona.name());
        name.addClassName("entrance-choice-name");
        var button = new NativeButton();
        button.add(name, new Span(roles(persona)));
        button.addClassName("entrance-choice");
        button.getElement().setAttribute("type", "submit");
        button.setId("persona-" + persona.key());
        form.add(button);
        return form;
    }

    /** What tells the personas apart: everybody is care staff, so that alone says something only where it is all. */
    private static String roles(Persona persona) {
        return persona.roles().stream()
                .sorted()
                .filter(role -> role != Role.CARE_STAFF || persona.roles().size() == 1)
                .map(Texts::of)
                .collect(Collectors.joining(", "));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("locked")) {
            warn("login.code.locked");
        } else if (parameters.containsKey("error")) {
            warn("login.error");
        }
    }
}
