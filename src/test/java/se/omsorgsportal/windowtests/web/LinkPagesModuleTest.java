package se.omsorgsportal.windowtests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.windowtests.Answer;
import se.omsorgsportal.windowtests.Mark;
import se.omsorgsportal.windowtests.Stage;
import se.omsorgsportal.windowtests.TestDoor;
import se.omsorgsportal.windowtests.TestGroup;
import se.omsorgsportal.windowtests.TestLetters;
import se.omsorgsportal.windowtests.TestTask;
import se.omsorgsportal.windowtests.TesterDetails;

@PortalTest
class LinkPagesModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final String AREA = "lc-behorighet";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TestGroup group;

    @Autowired
    private TestLetters letters;

    @Autowired
    private TestDoor door;

    @Autowired
    private TestPeople make;

    @Autowired
    private TestClock clock;

    private MockMvcTester web;
    private Stage stage;
    private WindowId window;

    @BeforeEach
    void begin() {
        clock.set(TODAY, LocalTime.of(9, 0));
        TestLogin.nobody();
        web = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
        stage = new Stage(context);
        window = stage.confirmed(TODAY, false, AREA);
        var tester = make.superuser(make.unit());
        SystemAccess.run(() -> group.add(window, tester, List.of(new TestTask(AREA, Round.LOCAL))));
    }

    @AfterEach
    void reset() {
        clock.reset();
        TestLogin.nobody();
    }

    private TesterDetails tester() {
        return SystemAccess.call(() -> group.of(window)).getFirst();
    }

    private String answer() {
        return SystemAccess.call(
                () -> letters.tester(tester().id()).orElseThrow().answer());
    }

    private String protocol() {
        return SystemAccess.call(
                () -> letters.tester(tester().id()).orElseThrow().protocol());
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: a link opened without login shows buttons and changes nothing; a button answers, and the link is used up")
    void answers() {
        clock.set(TODAY, LocalTime.of(6, 0));
        var link = answer();
        assertThat(web.perform(get(link)))
                .hasStatusOk()
                .bodyText()
                .contains("Kan du testa?", "Jag kommer", "LifeCare Behörighetsadministration", "11 januari 2027");
        assertThat(tester().answer()).isEqualTo(Answer.UNANSWERED);
        var shown = web.perform(get(link));
        assertThat(shown)
                .headers()
                .hasValue("Referrer-Policy", "no-referrer")
                .hasValue("X-Robots-Tag", "noindex, nofollow");
        assertThat(shown).headers().hasValue("Cache-Control", "no-store");
        assertThat(web.perform(post(link).param("choice", "MYSELF"))).hasStatus(303);
        assertThat(tester().answer()).isEqualTo(Answer.COMING);
        assertThat(web.perform(get(link))).hasStatusOk().bodyText().contains("Du har svarat", "Kommer");
        assertThat(web.perform(post(link).param("choice", "NOBODY"))).bodyText().contains("bara användas en gång");
        assertThat(tester().answer()).isEqualTo(Answer.COMING);
    }

    @Test
    @Tag("WIN-06")
    @DisplayName("WIN-06: a substitute with a bad address is asked again with what was typed, marked up")
    void badAddress() {
        clock.set(TODAY, LocalTime.of(6, 0));
        var link = answer();
        assertThat(web.perform(post(link)
                        .param("choice", "SUBSTITUTE")
                        .param("name", "<script>alert(1)</script>")
                        .param("email", "inte en adress")))
                .hasStatus(422)
                .bodyText()
                .contains("inte en adress", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(web.perform(post(link)
                        .param("choice", "SUBSTITUTE")
                        .param("name", "Kim Utifrån")
                        .param("email", "kim.web@annan.test")))
                .hasStatus(303);
        assertThat(tester().performer()).isEqualTo("Kim Utifrån");
    }

    @Test
    @Tag("WIN-08")
    @DisplayName("WIN-08: nonsense, a link that is out of date and one that was replaced each have their own answer")
    void refused() {
        assertThat(web.perform(get("/t/nonsense"))).hasStatus(404).bodyText().contains("Länken fungerar inte");
        clock.set(TODAY, LocalTime.of(6, 0));
        var link = answer();
        clock.set(TODAY, LocalTime.of(12, 0));
        assertThat(web.perform(get(link))).hasStatus(410).bodyText().contains("Länken har gått ut");
        assertThat(web.perform(get(link).header("Accept-Language", "en")))
                .bodyText()
                .contains("The link has expired");
        assertThat(web.perform(get("/windows"))).hasStatus(302);
    }

    @Test
    @Tag("WIN-10")
    @DisplayName(
            "WIN-10: the protocol is filled in by the link alone: marks, remarks and pictures are kept at once, a PDF is not")
    void protocolByLink() throws Exception {
        assertThat(web.perform(get(protocol()))).hasStatusOk().bodyText().contains("öppnar när omgången börjar");
        stage.openFirstRound(window);
        var token = protocol().replace("/t/", "");
        await().until(() ->
                !SystemAccess.call(() -> door.sheets(token, Optional.empty())).isEmpty());
        var step = SystemAccess.call(() -> door.sheets(token, Optional.empty()))
                .getFirst()
                .steps()
                .getFirst();
        assertThat(web.perform(get("/t/" + token)))
                .hasStatusOk()
                .bodyText()
                .contains("Skapa en ny post", "/frontend/protocol.js", "data-step=\"" + step.id());
        var path = "/t/" + token + "/steps/" + step.id();
        assertThat(web.perform(post(path)
                        .header("X-Kept-By-Script", "1")
                        .param("mark", "FAIL")
                        .param("remark", "<img src=x onerror=alert(1)>")))
                .hasStatus(204);
        assertThat(web.perform(get("/t/" + token))).bodyText().doesNotContain("<img src=x");
        assertThat(web.perform(post(path).param("mark", "PASS"))).hasStatus(303);
        assertThat(web.perform(post(path).param("remark", "19121212-1212"))).hasStatus(422);
        assertThat(web.perform(post(path + "/pictures?as=p1")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content("%PDF-1.7".getBytes())))
                .hasStatus(422)
                .bodyText()
                .contains("JPEG");
        assertThat(web.perform(post(path + "/pictures?as=p1").content(new byte[13_000_000])))
                .hasStatus(422);
        var now = SystemAccess.call(() -> door.sheets(token, Optional.empty()))
                .getFirst()
                .steps()
                .getFirst();
        assertThat(now.mark()).isEqualTo(Mark.PASS);
        stage.report(window);
        await().until(() -> !SystemAccess.call(() -> door.sheets(token, Optional.empty()))
                .getFirst()
                .open());
        assertThat(web.perform(post(path).param("mark", "FAIL"))).hasStatus(409);
    }

    @Test
    @Tag("WIN-08")
    @DisplayName(
            "WIN-08: a link that was forwarded to somebody who is signed in is refused, and tells nothing of the window")
    void forwarded() {
        clock.set(TODAY, LocalTime.of(6, 0));
        var link = answer();
        TestLogin.as(make.superuser(make.unit()));
        var signedIn = SecurityContextHolder.getContext();
        assertThat(web.perform(get(link).sessionAttr("SPRING_SECURITY_CONTEXT", signedIn)))
                .hasStatus(403)
                .bodyText()
                .doesNotContain("LifeCare Behörighetsadministration", "<form");
        assertThat(web.perform(post(link).param("choice", "NOBODY").sessionAttr("SPRING_SECURITY_CONTEXT", signedIn)))
                .hasStatus(403);
        TestLogin.nobody();
        assertThat(tester().answer()).isEqualTo(Answer.UNANSWERED);
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: thirty megabytes are refused by what the browser says they are, before any of them is read")
    void thirtyMegabytes() {
        stage.openFirstRound(window);
        var token = protocol().replace("/t/", "");
        await().until(() ->
                !SystemAccess.call(() -> door.sheets(token, Optional.empty())).isEmpty());
        var step = SystemAccess.call(() -> door.sheets(token, Optional.empty()))
                .getFirst()
                .steps()
                .getFirst();
        assertThat(web.perform(post("/t/" + token + "/steps/" + step.id() + "/pictures?as=p1")
                        .contentType(MediaType.IMAGE_JPEG)
                        .content(new byte[30_000_000])))
                .hasStatus(422)
                .bodyText()
                .contains("12");
        assertThat(web.perform(post("/t/" + token + "/steps/" + step.id() + "/pictures?as=foto.jpg")
                        .contentType(MediaType.IMAGE_JPEG)
                        .content("%PDF-1.7 named as a picture".getBytes())))
                .hasStatus(422);
    }
}
