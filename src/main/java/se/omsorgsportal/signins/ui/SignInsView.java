package se.omsorgsportal.signins.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.signins.ImportDetails;
import se.omsorgsportal.signins.SignInImports;
import se.omsorgsportal.signins.SignIns;

/** The sign-in logs: take one in, see what they cover and how each import went (REN-03). */
@Route(SignInNavigation.IMPORTS)
@Menu(title = "signins.title", order = 45, icon = "vaadin:sign-in")
@Handbook("sign-ins")
@RolesAllowed("ADMINISTRATOR")
class SignInsView extends Page {

    SignInsView(SignInImports imports, SignIns signIns) {
        super("signins.title");
        add(new Section(new H2(Texts.of("signins.upload")), new LogUpload(imports)));
        var grid = grid(imports);
        add(new CoveragePanel(signIns.coverage()));
        add(new H2(Texts.of("signins.imports")), new ListBar("sign-in-imports", grid), grid);
    }

    private static ResponsiveGrid<ImportDetails> grid(SignInImports imports) {
        var grid = new ResponsiveGrid<ImportDetails>();
        grid.addComponentColumn(SignInsView::link)
                .setHeader(Texts.of("signins.file"))
                .setFlexGrow(2);
        grid.addColumn(one -> Dates.moment(one.uploadedAt())).setHeader(Texts.of("signins.uploaded"));
        grid.addComponentColumn(one -> ImportWords.state(one.state())).setHeader(Texts.of("signins.state"));
        grid.addColumn(one -> ImportWords.days(one.covered()))
                .setHeader(Texts.of("signins.days"))
                .setFlexGrow(2);
        grid.addColumn(one -> ImportWords.number(one.lines().fresh())).setHeader(Texts.of("signins.fresh"));
        grid.addColumn(one ->
                        ImportWords.number(one.lines().unknown() + one.lines().faulty()))
                .setHeader(Texts.of("signins.left-out"));
        grid.card(SignInsView::card);
        grid.emptyState(new EmptyState("signins.none", "signins.none.help"));
        grid.setItems(query -> imports.page(query.getOffset(), query.getLimit()).stream());
        return grid;
    }

    private static Component link(ImportDetails one) {
        return Links.to(one.fileName(), SignInNavigation.details(one.id()));
    }

    private static Component card(ImportDetails one) {
        var card = new Div(
                link(one),
                ImportWords.state(one.state()),
                new Span(Dates.moment(one.uploadedAt())),
                new Span(ImportWords.days(one.covered())),
                new Span(Texts.of(
                        "signins.card",
                        ImportWords.number(one.lines().fresh()),
                        ImportWords.number(one.lines().unknown() + one.lines().faulty()))));
        card.addClassName("row-card");
        return card;
    }
}
