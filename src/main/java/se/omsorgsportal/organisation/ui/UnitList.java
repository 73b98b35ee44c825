package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;

/** Units of one provider, or of all. */
class UnitList extends PlaceList<UnitSummary> {

    UnitList(Units units, @Nullable ProviderId provider) {
        super(
                "units",
                units::list,
                provider,
                new EmptyState("organisation.units.none", "organisation.units.none.help"));
        grid().addComponentColumn(UnitList::name)
                .setHeader(Texts.of("organisation.unit.name"))
                .setKey("name")
                .setFlexGrow(2);
        grid().addColumn(unit -> Texts.of(unit.kind()))
                .setHeader(Texts.of("organisation.unit.kind"))
                .setKey("kind");
        grid().addColumn(UnitSummary::providerName)
                .setHeader(Texts.of("organisation.provider"))
                .setKey("provider");
        grid().addComponentColumn(unit -> Words.active(unit.active()))
                .setHeader(Texts.of("organisation.state"))
                .setKey("state");
        grid().card(UnitList::card);
    }

    private static Component name(UnitSummary unit) {
        return Links.to(unit.name(), OrganisationNavigation.unit(unit.id()));
    }

    private static Component card(UnitSummary unit) {
        var card = new Div(
                name(unit), new Span(Texts.of(unit.kind()) + " · " + unit.providerName()), Words.active(unit.active()));
        card.addClassName("row-card");
        return card;
    }
}
