package se.omsorgsportal.routines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestLogin;

@PortalTest
@Tag("ALL-04")
class HandbookModuleTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @Autowired
    private HandbookPages pages;

    @Autowired
    private HandbookShelf shelf;

    @BeforeEach
    void signIn() {
        TestLogin.system();
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
    }

    @Test
    @DisplayName("ALL-04: the handbook has the same pages in both languages")
    void samePages() {
        assertThat(pages.names(SWEDISH)).contains("start", "audit", "routines").isEqualTo(pages.names(Locale.ENGLISH));
    }

    @Test
    @DisplayName("ALL-04: every figure that the handbook quotes is a routine setting, the same ones in both languages")
    void placeholders() {
        for (var name : pages.names(SWEDISH)) {
            assertThat(quoted(name, SWEDISH))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(quoted(name, Locale.ENGLISH));
            assertThat(quoted(name, SWEDISH))
                    .as(name)
                    .allSatisfy(key -> assertThat(pages.quoted(key)).isPresent());
        }
    }

    @Test
    @DisplayName("ALL-04: every page can be shown, with no placeholder left and every link leading to a page")
    void rendered() {
        for (var language : List.of(SWEDISH, Locale.ENGLISH)) {
            assertThat(shelf.search("", language))
                    .hasSameSizeAs(pages.names(language))
                    .allSatisfy(page -> {
                        assertThat(page.title()).isNotBlank();
                        assertThat(page.html()).doesNotContain("{{", "<script");
                        var links = Pattern.compile("href=\"handbook/([^\"#]+)")
                                .matcher(page.html())
                                .results();
                        assertThat(links.map(link -> link.group(1))).allMatch(pages.names(language)::contains);
                    });
        }
    }

    @Test
    @DisplayName("ALL-04: the help of every view has its page")
    void everyViewHasItsPage() {
        var views = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("se.omsorgsportal")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Handbook.class))
                        .map(view -> view.getSimpleName() + ": "
                                + view.getAnnotationOfType(Handbook.class).value())
                        .toList();
        assertThat(views)
                .isNotEmpty()
                .filteredOn(view -> !pages.names(SWEDISH).contains(view.replaceFirst(".*: ", "")))
                .isEmpty();
    }

    @Test
    @DisplayName("ALL-04: the search finds pages by parts of words, start page first")
    void search() {
        assertThat(shelf.search("", SWEDISH).getFirst().name()).isEqualTo("start");
        assertThat(shelf.search("KONTROLLVÄRDE kedjan", SWEDISH))
                .extracting(HandbookPage::name)
                .contains("audit");
        assertThat(shelf.search("finnsingenstans", SWEDISH)).isEmpty();
    }

    @Test
    @DisplayName("a page that is not there, or a path out of the handbook, is not found")
    void notFound() {
        for (var name : List.of("nonsense", "../../application", "start.md", "")) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shelf.page(name, SWEDISH));
        }
    }

    private List<String> quoted(String page, Locale language) {
        return HandbookPages.PLACEHOLDER
                .matcher(pages.markdown(page, language).orElseThrow())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
