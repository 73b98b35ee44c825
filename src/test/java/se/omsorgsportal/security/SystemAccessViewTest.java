package se.omsorgsportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("ORG-03")
@Tag("PRV-12")
class SystemAccessViewTest extends ViewTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private CurrentUser user;

    @Test
    @DisplayName("ORG-03: the portal works in its own name also inside a view, where the session says who is signed in")
    void insideAView() {
        var manager = people.manager(people.unit());
        signInAs(manager);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());

        assertThat(SystemAccess.<Boolean>call(user::isSystem)).isTrue();
        assertThat(SystemAccess.<Boolean>call(() -> user.is(manager))).isFalse();
        assertThat(user.isSystem()).isFalse();
        assertThat(user.is(manager)).isTrue();
    }
}
