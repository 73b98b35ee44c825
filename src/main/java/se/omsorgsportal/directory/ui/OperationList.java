package se.omsorgsportal.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.directory.DirectoryOperations;
import se.omsorgsportal.directory.OperationDetails;
import se.omsorgsportal.directory.OperationState;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** Every change on its way to the directory or there, newest first, with trying again and leaving it. */
class OperationList extends Div {

    private final transient Directory directory;
    private final transient DirectoryOperations operations;
    private final transient People people;
    private final Map<PersonId, String> names = new HashMap<>();
    private final Select<OperationState> state = new Select<>();
    private final ResponsiveGrid<OperationDetails> grid = new ResponsiveGrid<>();

    OperationList(Directory directory, DirectoryOperations operations, People people) {
        this.directory = directory;
        this.operations = operations;
        this.people = people;
        state.setLabel(Texts.of("directory.state"));
        state.setItems(OperationState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Texts.of("directory.state.all"));
        state.setItemLabelGenerator(each -> each == null ? Texts.of("directory.state.all") : Texts.of(each));
        state.addValueChangeListener(chosen -> refresh());
        columns();
        grid.setItems(query -> page(query.getOffset(), query.getLimit()));
        addClassName("list");
        add(new ListBar("directory-operations", grid).choice("state", state, OperationState.class), grid);
    }

    void select(OperationState wanted) {
        state.setValue(wanted);
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private Stream<OperationDetails> page(int offset, int limit) {
        var page = operations.page(state.getValue(), offset, limit);
        names.putAll(people.names(page.stream().map(OperationDetails::person).collect(Collectors.toSet())));
        return page.stream();
    }

    private void columns() {
        grid.addColumn(each -> Dates.moment(each.createdAt())).setHeader(Texts.of("directory.when"));
        grid.addColumn(each -> Texts.of(each.kind())).setHeader(Texts.of("directory.what"));
        grid.addColumn(OperationDetails::userName).setHeader(Texts.of("directory.user-name"));
        grid.addComponentColumn(this::person).setHeader(Texts.of("directory.person"));
        grid.addComponentColumn(OperationWords::standing)
                .setHeader(Texts.of("directory.state"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::buttons)
                .setHeader(Texts.of("directory.action"))
                .setKey(ResponsiveGrid.ACTION);
        grid.card(this::card).emptyState(new EmptyState("directory.operations.none", "directory.operations.none.help"));
    }

    private Component person(OperationDetails operation) {
        return Links.to(names.getOrDefault(operation.person(), "–"), "people/" + operation.person());
    }

    private Component buttons(OperationDetails operation) {
        var buttons = new Div();
        buttons.addClassName("row-actions");
        var what = Texts.of(operation.kind()) + " " + operation.userName();
        if (operation.retryable()) {
            var retry = Buttons.secondary("directory.retry", () -> retry(operation));
            retry.setAriaLabel(Texts.of("directory.retry.of", what));
            buttons.add(retry);
        }
        if (operation.state() == OperationState.FAILED || operation.state() == OperationState.WAITING) {
            var cancel = Buttons.link(
                    "directory.cancel",
                    () -> Confirm.ask("directory.cancel.title", "directory.cancel.text", "directory.cancel", () -> {
                        operations.cancel(operation.id());
                        Notices.done("directory.cancelled");
                        refresh();
                    }));
            cancel.setAriaLabel(Texts.of("directory.cancel.of", what));
            buttons.add(cancel);
        }
        return buttons;
    }

    private void retry(OperationDetails operation) {
        operations.retry(operation.id());
        var now = directory.carryOutNow(operation.id());
        if (now.state() == OperationState.DONE) {
            Notices.done("directory.done");
        } else {
            Notices.problem("directory.not-done");
        }
        refresh();
    }

    private Component card(OperationDetails operation) {
        var title = new Span(Texts.of(operation.kind()) + " " + operation.userName());
        title.addClassName("list-title");
        var card = new Div(
                title,
                person(operation),
                new Span(Dates.moment(operation.createdAt())),
                OperationWords.standing(operation),
                buttons(operation));
        card.addClassName("row-card");
        return card;
    }
}
