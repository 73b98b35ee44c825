package se.omsorgsportal.routines;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The handbook: Markdown pages in both languages that quote the routines by {@code {{routine.key}}}. The file
 * {@code handbook/order} says which pages come first; the rest follow by title.
 */
@Component
class HandbookPages {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");
    private final ResourcePatternResolver resources;
    private final RoutineRegister register;
    private final Routines routines;
    private final List<String> order;

    HandbookPages(ResourcePatternResolver resources, RoutineRegister register, Routines routines) {
        this.resources = resources;
        this.register = register;
        this.routines = routines;
        this.order = read("order").map(text -> text.lines().toList()).orElse(List.of());
    }

    Optional<HandbookPage> find(String name, Locale language) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return markdown(name, language).map(text -> HandbookRenderer.render(name, quoting(text, language)));
    }

    List<HandbookPage> all(Locale language) {
        return names(language).stream()
                .flatMap(name -> find(name, language).stream())
                .sorted(comparingInt(this::rank).thenComparing(comparing(HandbookPage::title)))
                .toList();
    }

    /** The names of the pages there are in the language. */
    List<String> names(Locale language) {
        try {
            var found = resources.getResources("classpath:handbook/" + folder(language) + "/*.md");
            return Arrays.stream(found)
                    .map(file -> String.valueOf(file.getFilename()).replaceFirst("\\.md$", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page as written, with its placeholders. */
    Optional<String> markdown(String name, Locale language) {
        return read(folder(language) + "/" + name + ".md");
    }

    /** Whether a placeholder names a setting. */
    Optional<RoutineSetting<?>> quoted(String placeholder) {
        return register.find(placeholder).or(() -> register.find(placeholder.replaceFirst("^routine\\.", "")));
    }

    private String quoting(String markdown, Locale language) {
        var words = new RoutineWords(language);
        return PLACEHOLDER
                .matcher(markdown)
                .replaceAll(found -> Matcher.quoteReplacement(quoted(found.group(1))
                        .map(setting -> words.value(setting, String.valueOf(routines.get(setting))))
                        .orElse(found.group())));
    }

    private int rank(HandbookPage page) {
        int place = order.indexOf(page.name());
        return place < 0 ? order.size() : place;
    }

    private Optional<String> read(String path) {
        var file = resources.getResource("classpath:handbook/" + path);
        try {
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String folder(Locale language) {
        return language.getLanguage().equals("en") ? "en" : "sv";
    }
}
