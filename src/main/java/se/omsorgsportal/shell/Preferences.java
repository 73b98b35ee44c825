package se.omsorgsportal.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a user has chosen about language and colours; kept in the browser, so that the next login looks the same. */
final class Preferences {

    static final Locale SWEDISH = Locale.of("sv");
    static final List<Locale> LANGUAGES = List.of(SWEDISH, Locale.ENGLISH);
    private static final String LANGUAGE = "portal-language";
    private static final String COLOURS = "portal-colours";

    private Preferences() {}

    static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .map(Locale::forLanguageTag)
                .filter(LANGUAGES::contains)
                .orElse(SWEDISH);
    }

    static ColorScheme.Value colours(VaadinRequest request) {
        return cookie(request, COLOURS)
                .flatMap(chosen -> Arrays.stream(ColorScheme.Value.values())
                        .filter(value -> value.name().equals(chosen))
                        .findFirst())
                .orElse(ColorScheme.Value.LIGHT_DARK);
    }

    static void keepLanguage(Locale language) {
        keep(LANGUAGE, language.toLanguageTag());
    }

    static void keepColours(ColorScheme.Value colours) {
        keep(COLOURS, colours.name());
    }

    private static void keep(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        VaadinService.getCurrentResponse().addCookie(cookie);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
