package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.omsorgsportal.provisioning.CredentialDetails;
import se.omsorgsportal.provisioning.CredentialId;
import se.omsorgsportal.provisioning.Credentials;
import se.omsorgsportal.provisioning.RevealOffer;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** Where the one-time link leads: nothing is shown until the orderer asks for it, and then once (PRV-12). */
@Route(ProvisioningNavigation.REVEAL + "/:id")
@Handbook("reveal")
@PermitAll
class RevealView extends Page implements BeforeEnterObserver {

    private final transient Credentials credentials;

    RevealView(Credentials credentials) {
        super("reveal.title");
        this.credentials = credentials;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ProvisioningNavigation.id(event).map(CredentialId::of).orElseThrow(NotFound::new);
        var token =
                event.getLocation().getQueryParameters().getSingleParameter("t").orElse("");
        var offer = credentials.look(id, token);
        clearContent();
        var credential = offer.credential();
        if (credential != null && offer.kind() == RevealOffer.Kind.READY) {
            offer(credential, token);
        } else {
            add(new Paragraph(Texts.of("reveal." + offer.kind().name())));
        }
        if (credential != null) {
            add(Links.to(Texts.of("reveal.order"), ProvisioningNavigation.order(credential.order())));
        }
    }

    private void offer(CredentialDetails credential, String token) {
        var place = new Div();
        place.getElement().setAttribute("aria-live", "polite");
        var show = Buttons.primary("reveal.show", () -> {});
        show.addClickListener(pressed -> {
            var password = credentials.reveal(credential.id(), token);
            show.setVisible(false);
            show(place, password);
        });
        add(
                new Paragraph(Texts.of("reveal.READY", Dates.moment(credential.expiresAt()))),
                new Facts().add("tasks.user-name", credential.userName()),
                show,
                place);
    }

    private static void show(Div place, String password) {
        var shown = new Code(password);
        shown.addClassName("secret");
        var copy = Buttons.secondary("reveal.copy", () -> {});
        copy.getElement().executeJs("""
                this.addEventListener('click', () => navigator.clipboard && navigator.clipboard.writeText($0.innerText))""", shown);
        place.add(new Paragraph(shown), copy, new Paragraph(Texts.of("reveal.shown")));
    }
}
