package se.omsorgsportal.windowtests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.shared.Translations;

/** The words of a public page, in the language that the portal is set to in this browser, or that the browser asks for. */
record PageWords(Locale language) {

    private static final String COOKIE = "portal-language";
    private static final Locale SWEDISH = Locale.of("sv");

    static PageWords of(HttpServletRequest request) {
        var cookies = request.getCookies();
        var chosen = cookies == null
                ? Stream.<String>empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(cookie -> cookie.getValue());
        var asked = request.getHeader("Accept-Language") == null
                ? "sv"
                : request.getLocale().getLanguage();
        return new PageWords(chosen.findFirst().orElse(asked).startsWith("en") ? Locale.ENGLISH : SWEDISH);
    }

    /** Marked up for HTML. */
    String of(String key, Object... arguments) {
        return safe(plain(key, arguments));
    }

    String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String plain(String key, Object... arguments) {
        return Translations.find(language, key, arguments).orElse(key);
    }

    String plain(RuleViolation broken) {
        if (broken instanceof InvalidInput invalid) {
            return String.join(
                    " ",
                    invalid.faults().stream()
                            .map(fault -> plain(fault.key(), fault.arguments().toArray()))
                            .toList());
        }
        return plain(broken.key(), broken.arguments());
    }

    /** {@code onsdag 14 april 2027}. */
    String day(LocalDate day) {
        return safe(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language).format(day));
    }

    static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
