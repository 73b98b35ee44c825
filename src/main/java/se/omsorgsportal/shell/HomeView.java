package se.omsorgsportal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard.Question;

/** The home of the role the user is at work in: what must I do, what is going on, what may I start (ux). */
@Route("")
@Menu(title = "nav.home", order = 0, icon = "vaadin:home-o")
@Handbook("start")
@PermitAll
class HomeView extends Page {

    HomeView(CurrentUser user, List<DashboardCard> cards) {
        super("home.title");
        var role = user.activeRole();
        setTitle(Texts.of("home.title." + role.name()));
        for (var question : Question.values()) {
            add(section(question, cards, role));
        }
    }

    private static Section section(Question question, List<DashboardCard> cards, Role role) {
        var key = "home." + question.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var content = new Div();
        content.addClassName("cards");
        cards.stream()
                .filter(card -> card.answers() == question && card.isFor(role))
                .sorted(Comparator.comparingInt(DashboardCard::order))
                .forEach(card -> card.content(role).ifPresent(content::add));
        var section = new Section(new H2(Texts.of(key)), content);
        section.addClassName(key.replace('.', '-'));
        if (content.getComponentCount() == 0) {
            section.setVisible(question == Question.WHAT_MUST_I_DO);
            content.add(new EmptyState(key + ".none", key + ".none.help"));
        }
        return section;
    }
}
