package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import se.omsorgsportal.organisation.ProviderDetails;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** All providers (ORG-01). */
@Route(OrganisationNavigation.PROVIDERS)
@Menu(title = "organisation.providers", order = 36, icon = "vaadin:institution")
@Handbook("providers")
@RolesAllowed("ADMINISTRATOR")
class ProvidersView extends Page implements BeforeEnterObserver {

    private final PlaceList<ProviderDetails> list;

    ProvidersView(Providers providers) {
        super("organisation.providers");
        actions(Buttons.primary(
                "organisation.providers.new",
                () -> ProviderDialog.create(
                        providers, id -> getUI().ifPresent(ui -> ui.navigate(OrganisationNavigation.provider(id))))));
        list = new PlaceList<>(
                "providers",
                providers::list,
                null,
                new EmptyState("organisation.providers.none", "organisation.providers.none.help"));
        list.grid()
                .addComponentColumn(ProvidersView::name)
                .setHeader(Texts.of("organisation.provider.name"))
                .setKey("name")
                .setFlexGrow(2);
        list.grid()
                .addColumn(provider -> Texts.of(provider.kind()))
                .setHeader(Texts.of("organisation.provider.kind"))
                .setKey("kind");
        list.grid()
                .addColumn(provider -> Objects.toString(provider.organisationNumber(), ""))
                .setHeader(Texts.of("organisation.provider.number"))
                .setKey("number");
        list.grid()
                .addComponentColumn(provider -> Words.active(provider.active()))
                .setHeader(Texts.of("organisation.state"))
                .setKey("state");
        list.grid().card(ProvidersView::card);
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.bar().open(event);
    }

    private static Component name(ProviderDetails provider) {
        return Links.to(provider.name(), OrganisationNavigation.provider(provider.id()));
    }

    private static Component card(ProviderDetails provider) {
        var card = new Div(name(provider), new Span(Texts.of(provider.kind())), Words.active(provider.active()));
        card.addClassName("row-card");
        return card;
    }
}
