package se.omsorgsportal.shared.tables;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omsorgsportal.shared.SearchText;
import se.omsorgsportal.shared.Translations;

/** Finds the constant that a heading or a cell means: by its words in either language, or its name (ORG-04). */
public final class Words {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("sv"), Locale.ENGLISH);

    private Words() {}

    public static <E extends Enum<E>> Optional<E> constant(Class<E> constants, String typed) {
        var wanted = plain(typed);
        return Arrays.stream(constants.getEnumConstants())
                .filter(one -> names(one).anyMatch(wanted::equals))
                .findFirst();
    }

    /**
     * Which column each heading is, counted from 0; a heading that says nothing known is left out. More words for a
     * column stand, parted by commas, under {@code <Enum>.<CONSTANT>.also}.
     */
    public static <E extends Enum<E>> Map<E, Integer> columns(Class<E> constants, List<String> header) {
        var columns = new EnumMap<E, Integer>(constants);
        for (int at = 0; at < header.size(); at++) {
            int column = at;
            constant(constants, header.get(at)).ifPresent(one -> columns.putIfAbsent(one, column));
        }
        return columns;
    }

    /** All the words for the constants in a language, for a text that says what can be written. */
    public static String all(Class<? extends Enum<?>> constants, Locale language) {
        return Arrays.stream(constants.getEnumConstants())
                .map(one -> Translations.find(language, key(one)).orElse(one.name()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> names(Enum<?> constant) {
        var translated = LANGUAGES.stream()
                .flatMap(language -> Stream.of(key(constant), key(constant) + ".also")
                        .flatMap(key -> Translations.find(language, key).stream())
                        .flatMap(words -> Stream.concat(Stream.of(words), Arrays.stream(words.split(",")))));
        return Stream.concat(translated, Stream.of(constant.name())).map(Words::plain);
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static String plain(String words) {
        return SearchText.fold(words).replace(" ", "");
    }
}
