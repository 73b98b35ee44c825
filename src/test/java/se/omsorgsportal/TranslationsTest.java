package se.omsorgsportal;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.RuleViolation;

/** Keeps both languages in step with each other and with the program. */
@Tag("ALL-04")
class TranslationsTest {

    private static final String SWEDISH = "/vaadin-i18n/translations_sv.properties";
    private static final String ENGLISH = "/vaadin-i18n/translations.properties";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern ACT =
            Pattern.compile("(?:Act\\.of|\\bact)\\(\\s*\"([a-z.-]+)\"(?:,\\s*\"([a-z-]+)\")?");
    private static final Pattern FIELD = Pattern.compile("\\.changed\\(\\s*\"([^\"]+)\"");
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.omsorgsportal");

    /** Never shown: they steer, or something else says them. */
    private static final Set<String> SILENT_ENUMS = Set.of(
            "Tone",
            "Form",
            "Paper",
            "Attribute",
            "Style",
            "Question",
            "LoginKind",
            "PersonBy",
            "LoginRefusal",
            "Sort",
            "Verdict",
            "MessageKind",
            "Kind",
            "OrderAction",
            "Place",
            "Subject");

    private final TreeMap<String, String> swedish = read(SWEDISH);
    private final TreeMap<String, String> english = read(ENGLISH);

    @Test
    @DisplayName("ALL-04: both languages have the same texts")
    void sameKeys() {
        assertThat(english.keySet()).isEqualTo(swedish.keySet());
    }

    @Test
    @DisplayName("ALL-04: no text is written twice with different words")
    void noKeyTwice() {
        assertThat(twice(SWEDISH)).isEmpty();
        assertThat(twice(ENGLISH)).isEmpty();
    }

    @Test
    @DisplayName("ALL-04: no text is empty")
    void noBlank() {
        assertThat(Stream.of(swedish, english).flatMap(texts -> texts.entrySet().stream()))
                .filteredOn(text -> text.getValue().isBlank())
                .isEmpty();
    }

    @Test
    @DisplayName("ALL-04: a text has the same places for arguments in both languages")
    void sameArguments() {
        assertThat(swedish.keySet().stream()
                        .filter(english::containsKey)
                        .filter(key -> !arguments(swedish.get(key)).equals(arguments(english.get(key)))))
                .isEmpty();
    }

    @Test
    @DisplayName("ALL-04: texts with arguments are well formed, and apostrophes come out as one")
    void wellFormed() {
        Stream.of(swedish, english)
                .forEach(texts -> texts.forEach((key, text) -> {
                    if (arguments(text).isEmpty()) {
                        assertThat(text).as(key).doesNotContain("''");
                    } else {
                        assertThatCode(() -> new MessageFormat(text, Locale.of("sv")))
                                .as(key)
                                .doesNotThrowAnyException();
                        assertThat(text.replace("''", ""))
                                .as(key + ": write ''")
                                .doesNotContain("'");
                    }
                }));
    }

    @Test
    @DisplayName("ALL-04: every broken rule has its words, one text or one for each case of it")
    void rules() {
        assertThat(PORTAL.stream()
                        .filter(type -> type.isAssignableTo(RuleViolation.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(type -> !type.isAssignableTo(InvalidInput.class))
                        .map(type -> "error." + type.getSimpleName())
                        .filter(key ->
                                hasNoWords(key) && swedish.keySet().stream().noneMatch(startsWith(key + "."))))
                .isEmpty();
    }

    @Test
    @DisplayName("ALL-04: every constant that people see has its words")
    void constants() {
        assertThat(PORTAL.stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !SILENT_ENUMS.contains(type.getSimpleName()))
                        .flatMap(type -> type.getFields().stream()
                                .filter(field -> field.getRawType().isEquivalentTo(type.reflect()))
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                                .map(field -> type.getSimpleName() + "." + field.getName()))
                        .filter(this::hasNoWords))
                .isEmpty();
    }

    @Test
    @DisplayName("ALL-02: every act that is recorded has its words, as have its object and its fields")
    @Tag("ALL-02")
    void acts() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(TranslationsTest::recorded)
                            .distinct()
                            .filter(this::hasNoWords))
                    .isEmpty();
        }
    }

    private static Stream<String> recorded(Path file) {
        try {
            var source = Files.readString(file);
            var acts = ACT.matcher(source)
                    .results()
                    .flatMap(act -> act.group(2) == null
                            ? Stream.of("audit." + act.group(1))
                            : Stream.of("audit." + act.group(1), "audit.object." + act.group(2)));
            var fields = FIELD.matcher(source).results().map(field -> "audit.field." + field.group(1));
            return Stream.concat(acts, fields).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Predicate<String> startsWith(String beginning) {
        return key -> key.startsWith(beginning);
    }

    private boolean hasNoWords(String key) {
        return !swedish.containsKey(key) || !english.containsKey(key);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> twice(String file) {
        return lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .distinct()
                .map(line -> line.substring(0, Math.max(0, line.indexOf('='))))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(key -> key.getValue() > 1)
                .map(Map.Entry::getKey);
    }

    private static List<String> lines(String file) {
        try (var in = TranslationsTest.class.getResourceAsStream(file)) {
            return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TreeMap<String, String> read(String file) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(String.join("\n", lines(file))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var sorted = new TreeMap<String, String>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }
}
