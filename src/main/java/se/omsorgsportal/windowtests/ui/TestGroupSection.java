package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowSection;
import se.omsorgsportal.windowtests.RollCall;
import se.omsorgsportal.windowtests.TestGroup;
import se.omsorgsportal.windowtests.TestWatch;

/** The test group on the window's page: the matrix of areas, testers and substitutes, and the roll call (WIN-06, WIN-08). */
@org.springframework.stereotype.Component
class TestGroupSection implements WindowSection {

    private final TestGroup group;
    private final RollCall roll;
    private final TestWatch watch;
    private final People people;
    private final CurrentUser user;

    TestGroupSection(TestGroup group, RollCall roll, TestWatch watch, People people, CurrentUser user) {
        this.group = group;
        this.roll = roll;
        this.watch = watch;
        this.people = people;
        this.user = user;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "windowtests.group";
    }

    @Override
    public Optional<Component> content(WindowDetails window) {
        return user.has(Role.ADMINISTRATOR) && window.schedule() != null
                ? Optional.of(new TestGroupPanel(window, group, roll, watch, people))
                : Optional.empty();
    }
}
