package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.renewal.UnusedAccounts;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** Accounts of a manager's staff that nobody has used for months (REN-05). */
@Route(RenewalNavigation.UNUSED)
@Menu(title = "unused.title", order = 44, icon = "vaadin:hourglass")
@Handbook("unused-accounts")
@RolesAllowed("MANAGER")
class UnusedAccountsView extends Page {

    UnusedAccountsView(UnusedAccounts unused) {
        super("unused.title");
        if (!unused.isKnown()) {
            add(new EmptyState("unused.unknown", "unused.unknown.help"));
            return;
        }
        add(new Paragraph(Texts.of("unused.help", unused.months())));
        if (unused.count() == 0) {
            add(new EmptyState("unused.none", "unused.none.help"));
            return;
        }
        var grid = new StaffAccounts(query -> unused.page(query.getOffset(), query.getLimit()).stream());
        add(new ListBar("unused-accounts", grid), grid);
    }
}
