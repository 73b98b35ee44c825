package se.omsorgsportal.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

/** Goes to every address of the portal as somebody with every role, and takes out every list that it meets. */
class EveryListViewTest extends ViewTest {

    /** A mailbox: read once, and nobody's list. */
    private static final String MESSAGES = "messages";

    @Autowired
    private TestPeople make;

    @Autowired
    private People people;

    @Test
    @Tag("ORG-04")
    @Tag("ALL-07")
    @DisplayName("ORG-04, ALL-07: every list in the portal can be taken out as it is shown, with its own headings")
    void everyList() {
        signInAs(everything());
        var without = new TreeSet<String>();
        var met = new ArrayList<String>();
        for (var address : addresses()) {
            UI.getCurrent().navigate(address);
            if (_find(Grid.class).isEmpty()) {
                continue;
            }
            met.add(address);
            if (_find(ExportMenu.class).isEmpty()) {
                without.add(address);
            } else {
                takeOut(address);
            }
        }
        assertThat(met).hasSizeGreaterThan(15);
        assertThat(without).containsExactly(MESSAGES);
    }

    private static void takeOut(String address) {
        var file = _find(ExportMenu.class)
                .getFirst()
                .getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .findFirst()
                .orElseThrow();
        var csv = new String(DownloadKt._download(file), StandardCharsets.UTF_8).replace("\uFEFF", "");
        assertThat(csv.lines().findFirst().orElse("").split(";", -1))
                .as(address)
                .isNotEmpty()
                .doesNotContain("");
    }

    private static List<String> addresses() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .map(RouteData::getTemplate)
                .filter(template -> !template.contains(":"))
                .sorted()
                .toList();
    }

    private PersonId everything() {
        var unit = make.unit();
        var person = make.careStaff(unit);
        SystemAccess.run(() -> {
            people.grant(person, Role.ADMINISTRATOR, null);
            people.grant(person, Role.MANAGER, unit);
            people.grant(person, Role.SUPERUSER, unit);
        });
        return person;
    }
}
