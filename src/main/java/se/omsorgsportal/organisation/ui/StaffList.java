package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.StaffFilter;
import se.omsorgsportal.organisation.StaffMember;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** The people within the user's reach, found by typing; every name leads to the person's page. */
class StaffList extends Div {

    private final transient Staff staff;
    private final TextField text = new TextField(Texts.of("organisation.staff.search"));
    private final Checkbox former = new Checkbox(Texts.of("organisation.staff.former"));
    private final ResponsiveGrid<StaffMember> grid = new ResponsiveGrid<>();
    private final ListBar bar;
    private @Nullable UnitId unit;

    /** @param list which of the lists of people it is */
    StaffList(String list, Staff staff, EmptyState empty) {
        this.staff = staff;
        addClassName("list");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.setHelperText(Texts.of("organisation.staff.search.help"));
        text.addValueChangeListener(typed -> refresh());
        former.addValueChangeListener(ticked -> refresh());
        columns();
        grid.emptyState(empty);
        grid.setItems(query -> staff.list(filter(), query.getOffset(), query.getLimit()).stream());
        bar = new ListBar(list, grid).text("q", text).tick("former", former);
        add(bar, grid);
    }

    /** Only staff of the unit, or of all units within reach. */
    void at(@Nullable UnitId unit) {
        this.unit = unit;
        refresh();
    }

    /** Where one more field can be added, and what the address says be read. */
    ListBar bar() {
        return bar;
    }

    /** Lets the list also be taken out as one that can be read back in (ORG-04). */
    StaffList roundTrip(Units units) {
        bar.export()
                .also(Texts.of("stafflist.title"), "stafflist.export", new StaffListing(staff, units, this::filter));
        return this;
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private StaffFilter filter() {
        return new StaffFilter(text.getValue(), unit, former.getValue());
    }

    private void columns() {
        grid.addComponentColumn(StaffList::name)
                .setHeader(Texts.of("organisation.person.name"))
                .setKey("name")
                .setFlexGrow(2);
        grid.addColumn(row ->
                        Words.function(row.person().function(), row.person().profession()))
                .setHeader(Texts.of("organisation.person.function"))
                .setKey("function");
        grid.addColumn(row -> String.join(", ", row.units()))
                .setHeader(Texts.of("organisation.person.units"))
                .setKey("units")
                .setFlexGrow(2);
        grid.addColumn(row -> Words.days(row.employment()))
                .setHeader(Texts.of("organisation.person.employment"))
                .setKey("employment");
        grid.addComponentColumn(row -> Words.badge(row.presence()))
                .setHeader(Texts.of("organisation.person.presence"))
                .setKey("presence");
        grid.card(StaffList::card);
    }

    private static Component name(StaffMember row) {
        var person = row.person();
        return Links.to(person.name().sorted(), OrganisationNavigation.person(person.id()));
    }

    private static Component card(StaffMember row) {
        var function =
                new Span(Words.function(row.person().function(), row.person().profession()));
        var card = new Div(name(row), function, new Span(String.join(", ", row.units())), Words.badge(row.presence()));
        card.addClassName("row-card");
        return card;
    }
}
