package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omsorgsportal.organisation.StaffColumn;
import se.omsorgsportal.organisation.StaffOutcome;
import se.omsorgsportal.organisation.StaffPlan;
import se.omsorgsportal.organisation.StaffPlan.Row;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.ui.ExportMenu;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** What a staff list would do: how many of each, and every row with its outcome and what is wrong with it (ORG-04). */
class StaffPlanPanel extends Div {

    StaffPlanPanel(StaffPlan plan) {
        addClassName("list");
        var facts = new Facts();
        for (var outcome : StaffOutcome.values()) {
            facts.add("StaffOutcome." + outcome, Long.toString(plan.count(outcome)));
        }
        var verdict = new Paragraph(Texts.of(verdict(plan)));
        verdict.getElement().setAttribute("role", "status");
        var grid = grid();
        var choice = new Select<StaffOutcome>();
        choice.setLabel(Texts.of("stafflist.show"));
        choice.setItems(StaffOutcome.values());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(Texts.of("stafflist.show.all"));
        choice.setItemLabelGenerator(one -> one == null ? Texts.of("stafflist.show.all") : Texts.of(one));
        choice.addValueChangeListener(chosen -> grid.getDataProvider().refreshAll());
        choice.setValue(plan.isRefused() ? StaffOutcome.REFUSED : null);
        grid.setItems(query -> plan.rows().stream()
                .filter(row -> choice.getValue() == null || row.outcome() == choice.getValue())
                .skip(query.getOffset())
                .limit(query.getLimit()));
        var export = new ExportMenu(
                Texts.of("stafflist.report"),
                grid.listing(),
                () -> choice.getValue() == null ? "" : Texts.of(choice.getValue()));
        var bar = new Div(choice, export);
        bar.addClassName("toolbar");
        add(facts, verdict, bar, grid);
    }

    private static String verdict(StaffPlan plan) {
        return plan.isRefused()
                ? "stafflist.verdict.refused"
                : plan.isEmpty() ? "stafflist.verdict.nothing" : "stafflist.verdict.ready";
    }

    private static ResponsiveGrid<Row> grid() {
        var grid = new ResponsiveGrid<Row>();
        grid.addColumn(Row::number).setHeader(Texts.of("stafflist.row")).setFlexGrow(0);
        grid.addColumn(Row::name).setHeader(Texts.of("organisation.person.name"));
        grid.addComponentColumn(row -> badge(row.outcome()))
                .setHeader(Texts.of("stafflist.outcome"))
                .setFlexGrow(0)
                .setWidth("11rem");
        grid.addColumn(StaffPlanPanel::what)
                .setHeader(Texts.of("stafflist.what"))
                .setFlexGrow(4);
        grid.card(StaffPlanPanel::card);
        return grid;
    }

    private static Component card(Row row) {
        var title = new Span(Texts.of("stafflist.row-of", row.number(), row.name()));
        title.addClassName("list-title");
        var card = new Div(title, badge(row.outcome()), new Span(what(row)));
        card.addClassName("row-card");
        return card;
    }

    private static StatusBadge badge(StaffOutcome outcome) {
        return new StatusBadge(
                Texts.of(outcome),
                switch (outcome) {
                    case REFUSED -> Tone.BAD;
                    case NEW -> Tone.GOOD;
                    case CHANGED -> Tone.INFO;
                    case UNCHANGED -> Tone.NEUTRAL;
                });
    }

    /** The faults with their fields, or what would change. */
    static String what(Row row) {
        if (!row.faults().isEmpty()) {
            return row.faults().stream().map(StaffPlanPanel::words).collect(Collectors.joining(" "));
        }
        var changed = row.changed().stream().map(Texts::of);
        var joins = row.joins().stream().map(join -> Texts.of("stafflist.joins", join.name(), Words.days(join.days())));
        return Stream.concat(changed, joins).collect(Collectors.joining("; "));
    }

    private static String words(Fault fault) {
        return Texts.of(StaffColumn.valueOf(fault.field())) + ": " + Texts.of(fault);
    }
}
