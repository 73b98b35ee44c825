package se.omsorgsportal.security.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.omsorgsportal.security.AccessChanged;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.DemoPersonas;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.PersonId;

/** The login of the demo, and what every login has in common, with the filters as they are and a directory in memory. */
@SpringBootTest(
        classes = DemoLoginTest.Portal.class,
        properties = "portal.secret-key=dGVzdC1rZXktb25seS1mb3ItdGVzdHMtMzItYnl0ZXM=")
@ActiveProfiles("demo")
@Tag("ALL-03")
class DemoLoginTest {

    private static final PersonId MALIN = PersonId.next();

    @Autowired
    private MockMvc browser;

    @Autowired
    private Directory directory;

    @Autowired
    private CurrentUser user;

    @Autowired
    private AccessAnnotationChecker views;

    @Autowired
    private ApplicationEventPublisher events;

    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void asItWas() {
        directory.malin = Optional.of(malin(Role.MANAGER));
        directory.away = false;
        events.publishEvent(new AccessChanged(MALIN));
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("ALL-03: a persona and the code sign in")
    void signsIn() throws Exception {
        assertThat(choose("malin")).isEqualTo("/login/code");
        assertThat(give(code())).isEqualTo("/");
        assertThat(person()).contains(MALIN);
    }

    @Test
    @DisplayName("ALL-03: the persona alone is nobody, in services, views and menu")
    void oneFactorIsNobody() throws Exception {
        choose("malin");
        assertThat(person()).isEmpty();
        inSession();
        assertThat(user.isSignedIn()).isFalse();
        assertThat(user.has(Role.MANAGER)).isFalse();
        var half = SecurityContextHolder.getContext().getAuthentication();
        assertThat(views.hasAccess(ForAll.class, half, role -> true)).isFalse();
        assertThat(views.hasAccess(ForManagers.class, half, role -> true)).isFalse();
    }

    @Test
    @DisplayName("ALL-03: a wrong code is refused, the fifth ends the login")
    void limitsAttempts() throws Exception {
        choose("malin");
        var right = code();
        for (int attempt = 1; attempt < DemoCodes.ATTEMPTS; attempt++) {
            assertThat(give("x")).isEqualTo("/login/code?error");
        }
        assertThat(give("x")).isEqualTo("/login?locked");
        assertThat(session.isInvalid()).isTrue();
        var next = new MockHttpSession();
        assertThat(redirect(
                        post("/login/ott").session(next).param("token", right).with(csrf())))
                .isNotEqualTo("/");
    }

    @Test
    @DisplayName("ALL-03: a new code takes the place of the old one")
    void sendsAnotherCode() throws Exception {
        choose("malin");
        var first = (DemoSms) session.getAttribute(DemoSms.IN_SESSION);
        assertThat(redirect(post("/ott/generate").session(session).with(csrf())))
                .isEqualTo("/login/code");
        var second = (DemoSms) session.getAttribute(DemoSms.IN_SESSION);
        assertThat(second.handle()).isNotEqualTo(first.handle());
        assertThat(give(second.code())).isEqualTo("/");
    }

    @Test
    @DisplayName("ALL-03: the code without the persona signs nobody in")
    void codeAloneIsNothing() throws Exception {
        choose("malin");
        var stolen = new MockHttpSession();
        stolen.setAttribute(DemoSms.IN_SESSION, session.getAttribute(DemoSms.IN_SESSION));
        assertThat(redirect(post("/login/ott")
                        .session(stolen)
                        .param("token", code())
                        .with(csrf())))
                .isEqualTo("/login/code?error");
    }

    @Test
    @DisplayName("ALL-03: an unknown persona and a form without its token lead back to the login")
    void refusesOthers() throws Exception {
        assertThat(choose("nobody")).isEqualTo("/login?error");
        assertThat(redirect(post("/login").param("username", "malin").param("password", "demo")))
                .isEqualTo("/login?error");
        assertThat(redirect(post("/logout"))).isEqualTo("/signed-out");
    }

    @Test
    @DisplayName("ALL-03: a role taken away counts at once")
    void asksForRolesNow() throws Exception {
        choose("malin");
        give(code());
        inSession();
        var who = SecurityContextHolder.getContext().getAuthentication();
        assertThat(views.hasAccess(ForManagers.class, who, role -> false)).isTrue();

        directory.malin = Optional.of(malin(Role.CARE_STAFF));
        events.publishEvent(new AccessChanged(MALIN));

        assertThat(views.hasAccess(ForManagers.class, who, role -> true)).isFalse();
        assertThat(views.hasAccess(ForAll.class, who, role -> true)).isTrue();
        assertThat(user.has(Role.MANAGER)).isFalse();
    }

    @Test
    @DisplayName("ALL-03: who is deactivated is signed out at the next request, with a page that says why")
    void signsOutTheInactive() throws Exception {
        choose("malin");
        give(code());
        directory.malin = Optional.empty();
        events.publishEvent(new AccessChanged(MALIN));

        var click = answer(post("/?v-r=uidl").param("v-r", "uidl").session(session));

        assertThat(click.getContentAsString()).isEqualTo("Vaadin-Refresh: /signed-out?reason=inactive");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    @DisplayName("While the database is away the filters answer plainly")
    void answersWithoutTheDatabase() throws Exception {
        choose("malin");
        give(code());
        events.publishEvent(new AccessChanged(MALIN));
        directory.away = true;
        var page = answer(get("/").session(session));
        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(page.getContentAsString()).doesNotContain("Exception");
    }

    @Test
    @DisplayName("Nothing but the open pages is reached without a login")
    void closesWhatIsNotNamed() throws Exception {
        assertThat(redirect(get("/anything"))).endsWith("/login");
        assertThat(isOpen("/frontend/portal.css")).isTrue();
        assertThat(isOpen("/actuator/health/liveness")).isTrue();
        assertThat(redirect(get("/actuator/env"))).endsWith("/login");
    }

    @Test
    @DisplayName("Every answer tells the browser what it may do with it")
    void setsHeaders() throws Exception {
        var page = answer(get("/anything").secure(true));
        assertThat(page.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'", "object-src 'none'");
        assertThat(page.getHeader("Strict-Transport-Security")).isNotNull();
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getHeader("Referrer-Policy")).isNotNull();
    }

    /** Whether the filters let the request through to the portal's servlet, which is not there. */
    private boolean isOpen(String path) throws Exception {
        try {
            return answer(get(path)).getStatus() == 404;
        } catch (ServletException reachedTheServlet) {
            return true;
        }
    }

    private String choose(String persona) throws Exception {
        return redirect(post("/login")
                .session(session)
                .param("username", persona)
                .param("password", "demo")
                .with(csrf()));
    }

    private String give(String code) throws Exception {
        return redirect(post("/login/ott").session(session).param("token", code).with(csrf()));
    }

    private String code() {
        return ((DemoSms) session.getAttribute(DemoSms.IN_SESSION)).code();
    }

    private Optional<PersonId> person() {
        return Optional.ofNullable((SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT"))
                .map(SecurityContext::getAuthentication)
                .flatMap(SignedInPerson::of);
    }

    private void inSession() {
        SecurityContextHolder.setContext((SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT"));
    }

    private String redirect(MockHttpServletRequestBuilder request) throws Exception {
        return String.valueOf(answer(request).getRedirectedUrl());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private static PortalUser malin(Role role) {
        return new PortalUser(MALIN, "Malin Chef", Map.of(role, Set.of()));
    }

    @PermitAll
    private static final class ForAll {}

    @RolesAllowed("MANAGER")
    private static final class ForManagers {}

    static class Directory implements UserDirectory {
        private volatile Optional<PortalUser> malin = Optional.of(malin(Role.MANAGER));
        private volatile boolean away;

        @Override
        public Optional<PortalUser> find(LoginKind kind, String value) {
            return Optional.empty();
        }

        @Override
        public Optional<PortalUser> find(PersonId id) {
            if (away) {
                throw new DataAccessResourceFailureException("away");
            }
            return malin.filter(one -> one.id().equals(id));
        }
    }

    @SpringBootConfiguration
    @ConfigurationPropertiesScan("se.omsorgsportal.setup")
    @ComponentScan(
            basePackages = {"se.omsorgsportal.security", "se.omsorgsportal.setup"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Slice|Test).*"))
    @ImportAutoConfiguration({
        com.vaadin.flow.spring.SpringBootAutoConfiguration.class,
        com.vaadin.flow.spring.SpringSecurityAutoConfiguration.class
    })
    static class Portal {

        @Bean
        Directory directory() {
            return new Directory();
        }

        @Bean
        DemoPersonas personas() {
            return () -> List.of(new DemoPersonas.Persona("malin", "Malin Chef", Set.of(Role.MANAGER), MALIN));
        }

        @Bean
        MockMvc browser(WebApplicationContext context) {
            return MockMvcBuilders.webAppContextSetup(context)
                    .apply(SecurityMockMvcConfigurers.springSecurity())
                    .build();
        }
    }
}
