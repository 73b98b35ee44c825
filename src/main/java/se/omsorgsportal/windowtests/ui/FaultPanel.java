package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.windowtests.FaultLine;
import se.omsorgsportal.windowtests.Faults;
import se.omsorgsportal.windowtests.Protocols;

/** The faults of a window with where they stand with the supplier (WIN-10, WIN-12). */
class FaultPanel extends Div {

    private final transient WindowId window;
    private final transient Faults faults;
    private final ResponsiveGrid<FaultLine> grid = new ResponsiveGrid<>();
    private transient List<FaultLine> shown = List.of();

    FaultPanel(WindowId window, Faults faults, Protocols protocols) {
        this.window = window;
        this.faults = faults;
        addClassName("list");
        var area = protocols.areaNames();
        grid.addComponentColumn(FaultPanel::number)
                .setHeader(Texts.of("windowtests.fault.number"))
                .setFlexGrow(0);
        grid.addColumn(fault -> area.apply(fault.area()))
                .setHeader(Texts.of("windowtests.area"))
                .setFlexGrow(1);
        grid.addColumn(FaultPanel::words)
                .setHeader(Texts.of("windowtests.fault.words"))
                .setFlexGrow(3);
        grid.addComponentColumn(TestWords::badge)
                .setHeader(Texts.of("windowtests.fault.state"))
                .setFlexGrow(2);
        grid.addColumn(FaultLine::note)
                .setHeader(Texts.of("windowtests.fault.note"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::change)
                .setHeader(Texts.of("windowtests.actions"))
                .setKey(ResponsiveGrid.ACTION);
        grid.card(fault -> {
            var card = new Div(
                    number(fault),
                    new Span(area.apply(fault.area()) + ": " + words(fault)),
                    TestWords.badge(fault),
                    new Span(fault.note()),
                    change(fault));
            card.addClassName("row-card");
            return card;
        });
        grid.setAllRowsVisible(true);
        grid.emptyState(new EmptyState("windowtests.faults.none", "windowtests.faults.none.help"));
        add(new ListBar("window-faults", grid), grid);
    }

    private static Component number(FaultLine fault) {
        return Links.to(Long.toString(fault.number()), WindowTestNavigation.protocol(fault.protocol()));
    }

    private static String words(FaultLine fault) {
        var words = TestWords.step(fault.base(), fault.words());
        var remark = fault.remark().isBlank() ? words : words + ": " + fault.remark();
        return fault.pictures() == 0
                ? remark
                : remark + " (" + Texts.of("windowtests.pictures", fault.pictures()) + ")";
    }

    private Component change(FaultLine fault) {
        return Buttons.link("windowtests.fault.change", () -> new FaultDialog(fault, faults, this::refresh).open());
    }

    void refresh() {
        var now = faults.of(window);
        if (!now.equals(shown)) {
            shown = now;
            grid.setItems(now);
        }
    }
}
