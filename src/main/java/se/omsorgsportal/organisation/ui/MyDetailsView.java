package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** What the portal knows about the user: care staff sees only itself (ORG-03). */
@Route(OrganisationNavigation.ME)
@Menu(title = "organisation.me", order = 39, icon = "vaadin:user-card")
@Handbook("me")
@RolesAllowed("CARE_STAFF")
class MyDetailsView extends Page {

    MyDetailsView(Staff staff, CurrentUser user) {
        super("organisation.me");
        var person = staff.details(user.myself());
        actions(Links.action("personal-data.mine", "my-data"));
        add(new Paragraph(Texts.of("organisation.me.help")));
        add(new PersonFacts(person), new MembershipSection(person), new RoleSection(person), new LoginSection(person));
    }
}
