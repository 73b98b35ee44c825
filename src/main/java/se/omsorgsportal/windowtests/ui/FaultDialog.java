package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.windowtests.FaultLine;
import se.omsorgsportal.windowtests.FaultState;
import se.omsorgsportal.windowtests.Faults;

/** Where a fault stands with the supplier, and whether it stops the release (WIN-10, WIN-12). */
class FaultDialog extends Dialog {

    FaultDialog(FaultLine fault, Faults faults, Runnable changed) {
        var errors = new FormErrors();
        var state = new Select<FaultState>();
        state.setLabel(Texts.of("windowtests.fault.state"));
        var states = new ArrayList<FaultState>();
        states.add(fault.state());
        fault.state().next().stream().sorted().forEach(states::add);
        state.setItems(states);
        state.setItemLabelGenerator(Texts::of);
        state.setValue(fault.state());
        state.setWidthFull();
        var blocking = new Checkbox(Texts.of("windowtests.fault.blocking.label"), fault.blocking());
        var note = errors.register("note", new TextArea(Texts.of("windowtests.fault.note")));
        note.setValue(fault.note());
        note.setMaxLength(FreeText.MAX_LENGTH);
        note.setWidthFull();
        setHeaderTitle(Texts.of("windowtests.fault.title", Long.toString(fault.number())));
        setWidth("min(36rem, 95vw)");
        var fields = new Div(errors, state, blocking, note);
        fields.addClassName("dialog-fields");
        add(fields);
        getFooter()
                .add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary("windowtests.fault.save", () -> {
                    boolean done = errors.run(() -> faults.change(
                            fault.number(), fault.version(), state.getValue(), blocking.getValue(), note.getValue()));
                    if (done) {
                        close();
                        Notices.done("windowtests.fault.saved");
                        changed.run();
                    }
                }));
    }
}
