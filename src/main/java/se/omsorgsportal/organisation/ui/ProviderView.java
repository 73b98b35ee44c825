package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.organisation.ProviderDetails;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** A provider with its units (ORG-01). */
@Route(OrganisationNavigation.PROVIDERS + "/:id")
@Handbook("providers")
@RolesAllowed("ADMINISTRATOR")
class ProviderView extends Page implements BeforeEnterObserver {

    private final transient Providers providers;
    private final transient Units units;
    private final transient AuditTrail trail;

    ProviderView(Providers providers, Units units, AuditTrail trail) {
        super("organisation.provider");
        this.providers = providers;
        this.units = units;
        this.trail = trail;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(OrganisationNavigation.id(event, ProviderId::of));
    }

    private void show(ProviderId id) {
        var provider = providers.details(id);
        clearContent();
        setTitle(provider.name());
        add(
                new Facts()
                        .add("organisation.provider.kind", Texts.of(provider.kind()))
                        .add("organisation.provider.number", Objects.toString(provider.organisationNumber(), ""))
                        .add("organisation.state", Words.active(provider.active())),
                new H2(Texts.of("organisation.units")),
                new UnitList(units, id),
                new HistorySection(trail, "provider", id));
        actions(provider);
    }

    private void actions(ProviderDetails provider) {
        var id = provider.id();
        Runnable changed = () -> {
            Notices.done("organisation.saved");
            show(id);
        };
        var use = new InUse("provider", () -> providers.deactivate(id), () -> providers.reactivate(id), () -> show(id));
        var edit = Buttons.secondary("organisation.edit", () -> ProviderDialog.change(providers, provider, changed));
        if (!provider.active()) {
            actions(edit, use.back());
            return;
        }
        actions(
                Buttons.primary(
                        "organisation.units.new",
                        () -> UnitDialog.create(units, providers, provider, unit -> changed.run())),
                edit,
                use.out());
    }
}
