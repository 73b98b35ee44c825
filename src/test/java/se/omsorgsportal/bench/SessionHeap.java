package se.omsorgsportal.bench;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.security.Principal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.ViewRoutes;

/** What an open session on the administrator's home weighs. */
final class SessionHeap {

    private static final int WARM_UP = 20;

    private SessionHeap() {}

    /** Bytes of heap for each of so many sessions that stay open. */
    static long perSession(BenchPortal portal, int sessions) throws SQLException {
        var administrator = portal.person(
                "SELECT person_id FROM role_grant WHERE role = 'ADMINISTRATOR' ORDER BY person_id LIMIT 1");
        var user = portal.bean(CurrentUser.class);
        TestLogin.as(administrator);
        MockVaadin.INSTANCE.setMockRequestFactory(session -> new SignedIn(session, user));
        var servlet = new MockSpringServlet(ViewRoutes.find(), portal.context(), UI::new);
        List<VaadinSession> open = new ArrayList<>();
        for (int n = 0; n < WARM_UP; n++) {
            open.add(open(servlet));
        }
        long before = used();
        for (int n = 0; n < sessions; n++) {
            open.add(open(servlet));
        }
        long after = used();
        if (open.stream().distinct().count() != WARM_UP + sessions
                || open.stream().anyMatch(session -> session.getUIs().size() != 1)) {
            throw new IllegalStateException("The sessions did not stay open.");
        }
        MockVaadin.tearDown();
        return (after - before) / sessions;
    }

    private static VaadinSession open(MockSpringServlet servlet) {
        MockVaadin.setup(UI::new, servlet);
        UI.getCurrent().navigate("");
        if (UI.getCurrent().getChildren().findAny().isEmpty()) {
            throw new IllegalStateException("The home is empty.");
        }
        return VaadinSession.getCurrent();
    }

    private static long used() {
        for (int n = 0; n < 4; n++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A request that knows the signed-in user as the real filters would tell it. */
    private static final class SignedIn extends FakeRequest {

        private final CurrentUser user;

        SignedIn(FakeHttpSession session, CurrentUser user) {
            super(session);
            this.user = user;
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
            return new Cookie[] {new Cookie("portal-language", "sv")};
        }
    }
}
