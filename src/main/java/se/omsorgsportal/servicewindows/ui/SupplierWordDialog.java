package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import java.util.function.Consumer;
import se.omsorgsportal.servicewindows.SupplierWord;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Writes down what the supplier said where no step rests on it. */
class SupplierWordDialog extends Dialog {

    SupplierWordDialog(WindowDetails window, Clock clock, Consumer<SupplierWord> note) {
        var errors = new FormErrors();
        var fields = new SupplierFields(window, errors, clock);
        setHeaderTitle(Texts.of("windows.said.title"));
        setWidth("min(36rem, 95vw)");
        add(errors, fields);
        getFooter().add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary("windows.said.save", () -> {
            if (errors.run(() -> note.accept(fields.typed()))) {
                close();
            }
        }));
    }
}
