package se.omsorgsportal.status;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that the public is spoken to in; Swedish unless they ask for English (ALL-04). */
enum PublicLanguage {
    SWEDISH("sv"),
    ENGLISH("en");

    private final Locale locale;

    PublicLanguage(String code) {
        this.locale = Locale.of(code);
    }

    Locale locale() {
        return locale;
    }

    String code() {
        return locale.getLanguage();
    }

    PublicLanguage other() {
        return this == SWEDISH ? ENGLISH : SWEDISH;
    }

    /** The one in the address; else the first that the browser wishes and that there is. */
    static PublicLanguage of(HttpServletRequest request) {
        return named(request.getParameter("lang")).orElseGet(() -> wished(request));
    }

    private static PublicLanguage wished(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? SWEDISH
                : Collections.list(request.getLocales()).stream()
                        .flatMap(wish -> named(wish.getLanguage()).stream())
                        .findFirst()
                        .orElse(SWEDISH);
    }

    private static Optional<PublicLanguage> named(@Nullable String code) {
        return switch (code) {
            case "sv" -> Optional.of(SWEDISH);
            case "en" -> Optional.of(ENGLISH);
            case null, default -> Optional.empty();
        };
    }
}
