package se.omsorgsportal.moves.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import se.omsorgsportal.directory.OperationDetails;
import se.omsorgsportal.directory.OperationState;
import se.omsorgsportal.directory.ui.OperationWords;
import se.omsorgsportal.directory.ui.PlanList;
import se.omsorgsportal.moves.AccountUnit;
import se.omsorgsportal.moves.MoveId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** Where the directory changes the account's unit: how it stands, a dry run, and doing it (MOV-02, PRV-15). */
class AccountUnitPanel extends Div {

    private final transient MoveId move;
    private final transient AccountUnit unit;
    private final transient Runnable changed;
    private final Div outcome = new Div();

    /** @param changed called when the directory has it */
    AccountUnitPanel(MoveId move, AccountUnit unit, Runnable changed) {
        this.move = move;
        this.unit = unit;
        this.changed = changed;
        addClassNames("card", "directory-part");
        var buttons = new Div(
                Buttons.primary("moves.directory.change", this::change),
                Buttons.secondary("moves.directory.dry-run", this::dryRun));
        buttons.addClassName("row-actions");
        add(new H2(Texts.of("moves.directory")), new Paragraph(Texts.of("moves.directory.help")), buttons, outcome);
        unit.standing(move).ifPresent(this::show);
    }

    private void dryRun() {
        outcome.removeAll();
        outcome.add(new PlanList(unit.dryRun(move)));
    }

    private void change() {
        var operation = unit.change(move, "");
        if (operation.state() == OperationState.DONE) {
            Notices.done("moves.directory.done");
            changed.run();
        } else {
            show(operation);
        }
    }

    private void show(OperationDetails operation) {
        outcome.removeAll();
        outcome.add(OperationWords.standing(operation), new Paragraph(Texts.of("moves.directory.or-by-hand")));
    }
}
