package se.omsorgsportal.personaldata.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.omsorgsportal.personaldata.PersonalData;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** Everything that the portal keeps about the user, to fetch (ALL-06). */
@Route("my-data")
@Handbook("personal-data")
@PermitAll
class MyDataView extends Page {

    MyDataView(PersonalData data, CurrentUser user) {
        super("personal-data.mine");
        add(
                new Paragraph(Texts.of("personal-data.mine.help")),
                new DataLinks(data, user.myself(), UI.getCurrent().getLocale()),
                new Paragraph(Texts.of("personal-data.form.help")));
    }
}
