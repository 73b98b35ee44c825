package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.windowtests.CoverageLine;
import se.omsorgsportal.windowtests.Reply;
import se.omsorgsportal.windowtests.RollCall;
import se.omsorgsportal.windowtests.TestGroup;
import se.omsorgsportal.windowtests.TestWatch;
import se.omsorgsportal.windowtests.TesterDetails;

/** The matrix area × tester × substitute with what nobody covers, alive on the day (WIN-06, WIN-08). */
class TestGroupPanel extends Live {

    private final transient WindowDetails window;
    private final transient TestGroup group;
    private final transient RollCall roll;
    private final transient People people;
    private final Paragraph summary = new Paragraph();
    private final ResponsiveGrid<Line> grid = new ResponsiveGrid<>();
    private transient List<CoverageLine> matrix = List.of();

    /** One tester of one area, or an area with nobody. */
    private record Line(CoverageLine area, List<TesterDetails> testers) {
        Stream<TesterDetails> tester() {
            return testers.stream();
        }
    }

    TestGroupPanel(WindowDetails window, TestGroup group, RollCall roll, TestWatch watch, People people) {
        super(watch, window.id(), window.state().isRunning());
        this.window = window;
        this.group = group;
        this.roll = roll;
        this.people = people;
        addClassName("list");
        columns();
        grid.setAllRowsVisible(true);
        grid.emptyState(new EmptyState("windowtests.group.none", "windowtests.group.none.help"));
        summary.getElement().setAttribute("role", "status");
        add(summary);
        if (!window.state().isOver()) {
            add(buttons());
        }
        add(new ListBar("test-group", grid), grid);
        refresh();
    }

    private void columns() {
        grid.addColumn(line -> line.area().area())
                .setHeader(Texts.of("windowtests.area"))
                .setFlexGrow(2);
        grid.addColumn(line -> Texts.of(line.area().task().round()))
                .setHeader(Texts.of("windowtests.round"))
                .setFlexGrow(2);
        grid.addColumn(line -> name(line, TesterDetails::name))
                .setHeader(Texts.of("windowtests.tester"))
                .setFlexGrow(2);
        grid.addColumn(TestGroupPanel::substitute)
                .setHeader(Texts.of("windowtests.substitute"))
                .setFlexGrow(2);
        grid.addComponentColumn(TestGroupPanel::badge)
                .setHeader(Texts.of("windowtests.state"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::actions)
                .setHeader(Texts.of("windowtests.actions"))
                .setKey(ResponsiveGrid.ACTION)
                .setFlexGrow(2);
        grid.card(this::card);
    }

    private static String name(Line line, java.util.function.Function<TesterDetails, String> name) {
        return line.tester().map(name).findFirst().orElse("–");
    }

    private static String substitute(Line line) {
        return line.tester()
                .map(TesterDetails::substitute)
                .filter(java.util.Objects::nonNull)
                .map(other -> other.name() + ", " + other.email())
                .findFirst()
                .orElse("–");
    }

    private static Component badge(Line line) {
        return line.tester()
                .<Component>map(TestWords::badge)
                .findFirst()
                .orElseGet(() -> new StatusBadge(Texts.of("windowtests.uncovered"), Tone.BAD));
    }

    private Component card(Line line) {
        var card = new Div(
                new Span(line.area().area() + ", " + Texts.of(line.area().task().round())),
                new Span(name(line, TesterDetails::name)),
                badge(line),
                new Span(substitute(line)),
                actions(line));
        card.addClassName("row-card");
        return card;
    }

    private Component actions(Line line) {
        var actions = new Div();
        if (window.state().isOver()) {
            return actions;
        }
        line.tester().forEach(tester -> {
            if (tester.isCalled() && !tester.presence().isSettled()
                    || tester.presence().isAbsent()) {
                actions.add(Buttons.link("windowtests.group.here", () -> answer(tester, Reply.myself())));
            }
            actions.add(Buttons.link(
                    "windowtests.group.substitute",
                    () -> new ReplyDialog(tester.substitute(), reply -> answer(tester, reply)).open()));
            actions.add(Buttons.link(
                    "windowtests.group.withdraw",
                    () -> Confirm.danger(
                            "windowtests.group.withdraw.title",
                            "windowtests.group.withdraw.text",
                            "windowtests.group.withdraw",
                            () -> {
                                group.withdraw(tester.id());
                                done("windowtests.group.withdrawn");
                            })));
        });
        return actions;
    }

    private void answer(TesterDetails tester, Reply reply) {
        roll.answerFor(tester.id(), reply);
        done("windowtests.group.answered");
    }

    private void done(String key, Object... arguments) {
        Notices.done(key, arguments);
        refresh();
    }

    private Component buttons() {
        WindowId id = window.id();
        var buttons = new Div(
                Buttons.secondary(
                        "windowtests.group.invite", () -> done("windowtests.group.invited", group.invite(id))),
                Buttons.secondary(
                        "windowtests.group.add",
                        () -> new AddTesterDialog(people, matrix, group, id, this::refresh).open()),
                Buttons.secondary("windowtests.group.send", () -> {
                    group.sendList(id);
                    done("windowtests.group.sent");
                }),
                Buttons.secondary("windowtests.group.call", () -> done("windowtests.group.called", roll.call(id))),
                Links.to(Texts.of("windowtests.resources"), WindowTestNavigation.RESOURCES));
        buttons.addClassName("form-actions");
        return buttons;
    }

    @Override
    void refresh() {
        matrix = group.matrix(window.id());
        var lines = new ArrayList<Line>();
        for (var area : matrix) {
            if (area.testers().isEmpty()) {
                lines.add(new Line(area, List.of()));
            }
            area.testers().forEach(tester -> lines.add(new Line(area, List.of(tester))));
        }
        grid.setItems(lines);
        long uncovered = matrix.stream().filter(line -> !line.isCovered()).count();
        summary.setText(
                uncovered == 0
                        ? Texts.of("windowtests.group.covered")
                        : Texts.of(
                                "windowtests.group.uncovered",
                                uncovered,
                                String.join(
                                        ", ",
                                        matrix.stream()
                                                .filter(line -> !line.isCovered())
                                                .map(TestGroupPanel::words)
                                                .toList())));
    }

    private static String words(CoverageLine line) {
        return Texts.of(
                "windowtests.group.area", line.area(), line.task().round().ordinal() + 1);
    }
}
