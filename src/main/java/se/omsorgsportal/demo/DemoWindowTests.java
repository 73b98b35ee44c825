package se.omsorgsportal.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.windowtests.ProtocolTemplates;
import se.omsorgsportal.windowtests.TestResources;
import se.omsorgsportal.windowtests.TestTask;

/** Standing test resources for every area and a few templates; the windows made after them ask these people by themselves. */
@Component
@Profile("demo")
class DemoWindowTests {

    /** Which of the made-up people is the first superuser. */
    private static final int SUPERUSERS = 30;

    private static final int MANY = 12;

    private final TestResources resources;
    private final ProtocolTemplates templates;
    private final People people;
    private final UserDirectory directory;

    DemoWindowTests(TestResources resources, ProtocolTemplates templates, People people, UserDirectory directory) {
        this.resources = resources;
        this.templates = templates;
        this.people = people;
        this.directory = directory;
    }

    /** Before the windows are made. */
    void create() {
        SystemAccess.run(() -> {
            var testers = testers();
            var areas = resources.areas();
            for (int n = 0; n < areas.size(); n++) {
                resources.add(testers.get(n % testers.size()), new TestTask(areas.get(n), Round.LOCAL));
                if (areas.get(n).startsWith("procapita-")) {
                    resources.add(testers.get((n + 1) % testers.size()), new TestTask(areas.get(n), Round.CITRIX));
                }
            }
            templates.write(ProtocolTemplates.GENERAL, 0, "Sök fram en post och öppna den");
            templates.write("procapita-hsl", 0, "Skriv en journalanteckning och signera den\nÖppna NPÖ från journalen");
            templates.write("lc-utforare", 0, "Ta emot en beställning\nDokumentera en utförd insats");
        });
    }

    /** The personas first, so that whoever tries the portal out has something to test. */
    private List<PersonId> testers() {
        var testers = new ArrayList<PersonId>();
        for (var persona : List.of(DemoPersona.SUPERUSER, DemoPersona.TWO_ROLES)) {
            testers.add(directory
                    .find(LoginKind.USER_NAME, persona.key())
                    .orElseThrow()
                    .id());
        }
        for (int n = 0; n < MANY; n++) {
            testers.add(people.findByEmail(DemoNames.email(SUPERUSERS + n))
                    .orElseThrow()
                    .id());
        }
        return testers;
    }
}
