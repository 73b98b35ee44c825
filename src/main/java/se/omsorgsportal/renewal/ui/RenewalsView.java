package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.renewal.Lapses;
import se.omsorgsportal.renewal.RenewalRuns;
import se.omsorgsportal.renewal.RunDetails;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** The renewal runs, and the way to a new one (REN-04). */
@Route(RenewalNavigation.RUNS)
@Menu(title = "renewal.title", order = 42, icon = "vaadin:refresh")
@Handbook("renewal")
@RolesAllowed("ADMINISTRATOR")
class RenewalsView extends Page {

    private final transient RenewalRuns runs;
    private final transient Lapses lapses;

    RenewalsView(RenewalRuns runs, Lapses lapses) {
        super("renewal.title");
        this.runs = runs;
        this.lapses = lapses;
        actions(
                Links.to(Texts.of("lapses.title"), RenewalNavigation.LAPSES),
                Buttons.primary("renewal.new", () -> new NewRun().open()));
        add(new Paragraph(Texts.of("renewal.soon", lapses.soon(), Dates.prose(lapses.horizon()))));
        var grid = grid();
        add(new ListBar("renewals", grid), grid);
    }

    private ResponsiveGrid<RunDetails> grid() {
        var grid = new ResponsiveGrid<RunDetails>();
        grid.addComponentColumn(RenewalsView::link)
                .setHeader(Texts.of("renewal.run"))
                .setFlexGrow(2);
        grid.addComponentColumn(run -> RenewalWords.state(run.state())).setHeader(Texts.of("renewal.state"));
        grid.addColumn(RunDetails::accounts).setHeader(Texts.of("renewal.accounts"));
        grid.addColumn(run -> run.executedAt() == null ? "" : Dates.moment(run.executedAt()))
                .setHeader(Texts.of("renewal.executed-at"));
        grid.card(RenewalsView::card);
        grid.emptyState(new EmptyState("renewal.none", "renewal.none.help"));
        grid.setItems(query -> runs.page(query.getOffset(), query.getLimit()).stream());
        return grid;
    }

    private static Component link(RunDetails run) {
        return Links.to(
                Texts.of("renewal.run.name", Dates.moment(run.madeAt()), Dates.day(run.lapseTo())),
                RenewalNavigation.run(run.id()));
    }

    private static Component card(RunDetails run) {
        var card = new Div(
                link(run), RenewalWords.state(run.state()), new Span(Texts.of("renewal.accounts.n", run.accounts())));
        card.addClassName("row-card");
        return card;
    }

    /** Asks how far the run reaches. */
    private class NewRun extends Dialog {

        NewRun() {
            var errors = new FormErrors();
            var day = errors.register("lapseTo", new DayField("renewal.lapse-to"));
            day.setValue(lapses.horizon());
            day.setRequiredIndicatorVisible(true);
            day.setHelperText(Texts.of("renewal.lapse-to.help"));
            day.setWidthFull();
            setHeaderTitle(Texts.of("renewal.new"));
            setWidth("min(30rem, 95vw)");
            add(errors, new Paragraph(Texts.of("renewal.new.help")), day);
            getFooter()
                    .add(
                            Buttons.secondary("dialog.cancel", this::close),
                            Buttons.primary("renewal.preview", () -> errors.run(() -> preview(day))));
        }

        private void preview(DayField day) {
            var chosen = day.getValue();
            if (chosen == null) {
                throw new InvalidInput("lapseTo", "day.missing");
            }
            var run = runs.preview(chosen);
            close();
            UI.getCurrent().navigate(RenewalNavigation.run(run));
        }
    }
}
