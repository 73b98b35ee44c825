package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import se.omsorgsportal.shared.Translations;

/** The handbook's tables of the routines name steps and buttons that there are. */
@Tag("WIN-15")
class ProcessInHandbookTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+)\\. .+? \\| (.+?) \\|$");
    private static final Pattern NAMED = Pattern.compile("\\*\\*(.+?)\\*\\*");

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName(
            "WIN-15: the 23 steps of the routine each have their place in the handbook, and what it names is a text of the portal")
    void steps(String language) throws IOException {
        var page = new ClassPathResource("handbook/" + language + "/service-windows.md")
                .getContentAsString(StandardCharsets.UTF_8);
        var rows = ROW.matcher(page).results().toList();
        assertThat(rows)
                .extracting(row -> Integer.valueOf(row.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 23).boxed().toList());
        var texts = texts(language);
        var tables = page.substring(page.indexOf("[001] |"));
        assertThat(NAMED.matcher(tables).results().map(named -> named.group(1)))
                .allSatisfy(name -> assertThat(texts).contains(name));
        var placed = rows.stream().map(row -> row.group(2)).toList().toString();
        for (var action : forward()) {
            assertThat(placed)
                    .contains(Translations.find(Locale.of(language), "WindowAction." + action)
                            .orElseThrow());
        }
    }

    /** What is done with a window from the order on, as the routine of 2020 has it. */
    private static List<WindowAction> forward() {
        var wanted = new ArrayList<>(List.of(WindowAction.values()));
        wanted.removeIf(action -> !action.isForward()
                || action == WindowAction.CONSULT
                || action == WindowAction.CONFIRM
                || action == WindowAction.START);
        return wanted;
    }

    private static List<String> texts(String language) throws IOException {
        var file = new ClassPathResource(
                "vaadin-i18n/translations" + (language.equals("sv") ? "_sv" : "") + ".properties");
        var properties = new Properties();
        try (var in = new java.io.InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties.values().stream().map(Object::toString).toList();
    }
}
