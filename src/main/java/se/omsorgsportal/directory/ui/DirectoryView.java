package se.omsorgsportal.directory.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.directory.DirectoryOperations;
import se.omsorgsportal.directory.OperationState;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** The directory: whether it answers, what it has by a name, and every change on its way there (PRV-15). */
@Route(DirectoryView.PATH)
@Menu(title = "directory.title", order = 46, icon = "vaadin:sitemap")
@Handbook("directory")
@RolesAllowed("ADMINISTRATOR")
class DirectoryView extends Page implements BeforeEnterObserver {

    static final String PATH = "directory";
    static final String STATE = "state";

    private final OperationList operations;

    DirectoryView(Directory directory, DirectoryOperations all, People people) {
        super("directory.title");
        operations = new OperationList(directory, all, people);
        if (directory.isConfigured()) {
            add(
                    new ConnectionPanel(all),
                    new LookUpPanel(directory, people, operations::refresh),
                    new H2(Texts.of("directory.operations")),
                    new Paragraph(Texts.of("directory.operations.help")),
                    operations);
        } else {
            add(new EmptyState("directory.none", "directory.none.help"));
        }
    }

    /** {@code ?state=FAILED} shows those, as the card on the home does. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .flatMap(wanted -> Arrays.stream(OperationState.values())
                        .filter(state -> state.name().equals(wanted))
                        .findFirst())
                .ifPresent(operations::select);
    }
}
