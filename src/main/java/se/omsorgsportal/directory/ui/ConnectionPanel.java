package se.omsorgsportal.directory.ui;

import com.vaadin.flow.component.html.Div;
import se.omsorgsportal.directory.DirectoryConnection;
import se.omsorgsportal.directory.DirectoryOperations;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Whether the directory answered the last time, and a call to it now. */
class ConnectionPanel extends Div {

    private final transient DirectoryOperations operations;

    ConnectionPanel(DirectoryOperations operations) {
        this.operations = operations;
        addClassName("card");
        show(operations.connection());
    }

    private void show(DirectoryConnection connection) {
        removeAll();
        var at = connection.checkedAt();
        var facts = new Facts()
                .add("directory.address", connection.address())
                .add("directory.connection", badge(connection))
                .add("directory.checked", at == null ? "" : Dates.moment(at));
        if (!connection.reason().isEmpty()) {
            facts.add("directory.answer", connection.reason());
        }
        var check = Buttons.secondary("directory.check", () -> show(operations.check()));
        add(facts, check);
    }

    private static StatusBadge badge(DirectoryConnection connection) {
        if (connection.checkedAt() == null) {
            return new StatusBadge(Texts.of("directory.connection.unknown"), Tone.NEUTRAL);
        }
        return connection.problem() == null
                ? new StatusBadge(Texts.of("directory.connection.good"), Tone.GOOD)
                : new StatusBadge(Texts.of("directory.connection.bad"), Tone.BAD);
    }
}
