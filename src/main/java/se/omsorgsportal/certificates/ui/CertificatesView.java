package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.omsorgsportal.certificates.CertificateChoice;
import se.omsorgsportal.certificates.CertificateFilter;
import se.omsorgsportal.certificates.CertificateLine;
import se.omsorgsportal.certificates.CertificateRegister;
import se.omsorgsportal.organisation.ProviderDetails;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** The certificates within reach, narrowed by state, unit, provider and text (SIT-03). */
@Route(CertificateNavigation.CERTIFICATES)
@Menu(title = "certificates.title", order = 41, icon = "vaadin:diploma")
@Handbook("certificates")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "SUPERUSER"})
class CertificatesView extends Page implements BeforeEnterObserver {

    private final Select<CertificateChoice> choice = new Select<>();
    private final TextField text = new TextField(Texts.of("certificates.filter.text"));
    private final ComboBox<UnitSummary> unit = new ComboBox<>(Texts.of("certificates.filter.unit"));
    private final ComboBox<ProviderDetails> provider = new ComboBox<>(Texts.of("certificates.filter.provider"));
    private final ResponsiveGrid<CertificateLine> grid = new ResponsiveGrid<>();
    private final ListBar bar;

    CertificatesView(
            CertificateRegister register, RegisterDialogs dialogs, Units units, Providers providers, CurrentUser user) {
        super("certificates.title");
        boolean administrator = user.has(Role.ADMINISTRATOR);
        if (administrator) {
            actions(
                    Links.to(Texts.of("certificates.revocations"), CertificateNavigation.REVOCATIONS),
                    Buttons.secondary("certificates.register", dialogs::open));
        }
        filters(units.mine(user.activeRole()), administrator ? providers.active() : List.of());
        columns();
        grid.emptyState(new EmptyState("certificates.none", "certificates.none.help"));
        grid.setItems(query -> register.page(filter(), query.getOffset(), query.getLimit()).stream());
        bar = new ListBar("certificates", grid)
                .choice("show", choice, CertificateChoice.class)
                .text("q", text)
                .field(
                        "unit",
                        unit,
                        one -> one.id().toString(),
                        id -> unit.getListDataView()
                                .getItems()
                                .filter(one -> one.id().toString().equals(id))
                                .findFirst())
                .field(
                        "provider",
                        provider,
                        one -> one.id().toString(),
                        id -> provider.getListDataView()
                                .getItems()
                                .filter(one -> one.id().toString().equals(id))
                                .findFirst());
        add(bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.open(event);
    }

    private CertificateFilter filter() {
        return new CertificateFilter(
                choice.getValue(),
                text.getValue(),
                unit.getValue() == null ? null : unit.getValue().id(),
                provider.getValue() == null ? null : provider.getValue().id());
    }

    private void filters(List<UnitSummary> units, List<ProviderDetails> providers) {
        choice.setLabel(Texts.of("certificates.filter.show"));
        choice.setItems(CertificateChoice.values());
        choice.setItemLabelGenerator(Texts::of);
        choice.setValue(CertificateChoice.CURRENT);
        choice.addValueChangeListener(changed -> refresh());
        text.setClearButtonVisible(true);
        text.setHelperText(Texts.of("certificates.filter.text.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(changed -> refresh());
        unit.setItems(units);
        unit.setItemLabelGenerator(each -> each.name() + ", " + each.providerName());
        unit.setClearButtonVisible(true);
        unit.setVisible(units.size() > 1);
        unit.addValueChangeListener(changed -> refresh());
        provider.setItems(providers);
        provider.setItemLabelGenerator(ProviderDetails::name);
        provider.setClearButtonVisible(true);
        provider.setVisible(!providers.isEmpty());
        provider.addValueChangeListener(changed -> refresh());
    }

    private void columns() {
        grid.addComponentColumn(CertificatesView::link)
                .setHeader(Texts.of("certificates.column.person"))
                .setFlexGrow(2);
        grid.addColumn(CertificateLine::units)
                .setHeader(Texts.of("certificates.column.units"))
                .setFlexGrow(2);
        grid.addComponentColumn(CertificatesView::badges)
                .setHeader(Texts.of("certificates.column.state"))
                .setFlexGrow(2);
        grid.addColumn(CertificatesView::hsaId)
                .setHeader(Texts.of("certificates.hsa-id"))
                .setFlexGrow(2);
        grid.addColumn(line -> CertificateWords.day(line.validTo())).setHeader(Texts.of("certificates.valid-to"));
        grid.card(CertificatesView::card);
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private static Component link(CertificateLine line) {
        return Links.to(line.name(), CertificateNavigation.certificate(line.id()));
    }

    private static Component badges(CertificateLine line) {
        return CertificateWords.badges(line.state(), line.left(), line.renewed());
    }

    private static String hsaId(CertificateLine line) {
        var hsaId = line.hsaId();
        return hsaId == null ? "–" : hsaId;
    }

    private static Component card(CertificateLine line) {
        var card = new Div(link(line), new Span(line.units()), badges(line));
        var hsaId = line.hsaId();
        if (hsaId != null) {
            card.add(new Span(hsaId));
        }
        var validTo = line.validTo();
        if (validTo != null) {
            card.add(new Span(Texts.of("certificates.valid-until", CertificateWords.day(validTo))));
        }
        card.addClassName("row-card");
        return card;
    }
}
