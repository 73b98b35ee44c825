package se.omsorgsportal.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.security.saml.LoginRefusal;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

/** The pages around the login. */
@Tag("ALL-03")
class EntranceViewTest extends ViewTest {

    @Autowired
    private TestPeople people;

    @ParameterizedTest
    @EnumSource
    @DisplayName("ALL-03: a refusal says what happened, what to do, and its number:")
    void explainsARefusal(LoginRefusal refusal) {
        signInAs(people.administrator());
        open("login-refused/" + refusal.path(), "id=0123abcd");
        assertThat(_get(H1.class).getText()).isEqualTo("Du kunde inte loggas in");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.contains("login-refused"))
                .anyMatch(text -> text.contains("0123abcd"))
                .hasSize(4);
        assertThat(_get(Anchor.class, spec -> spec.withText("Försök logga in igen"))
                        .getHref())
                .isEqualTo("/login");
    }

    @Test
    @DisplayName("ALL-03: an address made up by somebody else puts none of its words on the page")
    void showsNothingForeign() {
        signInAs(people.administrator());
        open("login-refused/whatever", "id=Ring+0900-123");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.contains("0900"))
                .anyMatch(text -> text.contains("gick inte att lita på"));
    }

    @Test
    @DisplayName("ALL-03, ALL-04: the pages are there in English too")
    void speaksEnglish() {
        signInAs(people.administrator());
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("login-refused/second-factor", "");
        assertThat(_get(H1.class).getText()).isEqualTo("You could not be signed in");
        open("signed-out", "");
        assertThat(_get(H1.class).getText()).isEqualTo("You are signed out");
    }

    @Test
    @DisplayName("ALL-03: who was signed out because they are no longer active is told so")
    void explainsBeingSignedOut() {
        signInAs(people.administrator());
        open("signed-out", "reason=inactive");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("inte längre registrerad som aktiv"));
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }
}
