package se.omsorgsportal.testing;

import static org.awaitility.Awaitility.await;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import jakarta.servlet.http.Cookie;
import java.security.Principal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.security.core.context.SecurityContextHolder;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Push;

/** Views without a browser: the whole portal behind a fake servlet, in Swedish (Karibu). */
@PortalTest
public abstract class ViewTest {

    private static final Routes ROUTES = ViewRoutes.find();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CurrentUser user;

    @Autowired
    protected TestClock clock;

    @Autowired
    @Qualifier("listenerExecutor")
    private ThreadPoolTaskExecutor listeners;

    @BeforeEach
    void atTheUsualTime() {
        clock.reset();
        TestLogin.nobody();
    }

    @AfterEach
    void closeWindow() {
        MockVaadin.tearDown();
        TestLogin.nobody();
    }

    /** Signs in and opens a new window at the person's home. */
    protected void signInAs(PersonId person) {
        signInAs(person, Locale.of("sv"));
    }

    protected void signInAs(PersonId person, Locale language) {
        MockVaadin.tearDown();
        TestLogin.as(person);
        MockVaadin.INSTANCE.setMockRequestFactory(session -> new SignedInRequest(session, language));
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    /**
     * How many statements opening something takes by itself: what other people did has reached the window before, and
     * what is remembered for a while is remembered.
     */
    protected long statements(Runnable open) {
        open.run();
        UI.getCurrent().navigate("");
        settle();
        return Statements.count(open);
    }

    /** Waits for the listeners under way, and lets the window take in what they told it. */
    private void settle() {
        var pool = listeners.getThreadPoolExecutor();
        await().until(() -> pool.getCompletedTaskCount() == pool.getTaskCount() && Push.isQuiet());
        MockVaadin.clientRoundtrip(false);
    }

    /** A request that knows the signed-in user as the real filters would tell it. */
    private class SignedInRequest extends FakeRequest {

        private final Locale language;

        SignedInRequest(FakeHttpSession session, Locale language) {
            super(session);
            this.language = language;
        }

        @Override
        public Principal getUserPrincipal() {
            return SecurityContextHolder.getContext().getAuthentication();
        }

        @Override
        public boolean isUserInRole(String role) {
            return user.has(Role.valueOf(role));
        }

        @Override
        public Cookie[] getCookies() {
            return new Cookie[] {new Cookie("portal-language", language.toLanguageTag())};
        }
    }
}
