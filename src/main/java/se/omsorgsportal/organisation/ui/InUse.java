package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.button.Button;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Notices;

/**
 * The buttons that take somebody or something out of use, which can be regretted, and into use again (ORG-01, ORG-02).
 *
 * @param what the words for it begin with {@code organisation.<what>.deactivate}
 * @param show shows it as it is now
 */
record InUse(String what, Runnable deactivate, Runnable reactivate, Runnable show) {

    Button out() {
        var words = "organisation." + what + ".deactivate";
        return Buttons.danger(
                "organisation.deactivate",
                () -> Confirm.danger(words, words + ".help", "organisation.deactivate", this::takeOut));
    }

    Button back() {
        return Buttons.secondary("organisation.reactivate", () -> {
            reactivate.run();
            Notices.done("organisation.saved");
            show.run();
        });
    }

    private void takeOut() {
        deactivate.run();
        show.run();
        Notices.undo("organisation.deactivated", () -> {
            reactivate.run();
            show.run();
        });
    }
}
