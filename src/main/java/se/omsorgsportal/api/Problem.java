package se.omsorgsportal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Translations;

/** What is wrong and what mends it, for a program and for its people, as RFC 9457 says (ALL-04, ALL-08). */
record Problem(
        HttpStatus status,
        String name,
        String key,
        List<Object> arguments,
        List<Fault> faults,
        Map<String, Object> more) {

    private static final Locale SWEDISH = Locale.of("sv");

    static Problem of(HttpStatus status, String name, Object... arguments) {
        return new Problem(status, name, "api.problem." + name, List.of(arguments), List.of(), Map.of());
    }

    /** With the words of a broken rule. */
    static Problem rule(HttpStatus status, String name, String key, Object... arguments) {
        return new Problem(status, name, key, List.of(arguments), List.of(), Map.of());
    }

    /** Names each field with its fault and its cure. */
    static Problem fields(HttpStatus status, List<Fault> faults) {
        return new Problem(status, "invalid-input", "api.problem.invalid-input", List.of(), faults, Map.of());
    }

    static Problem field(String field, String key, Object... arguments) {
        return fields(HttpStatus.BAD_REQUEST, List.of(new Fault(field, key, arguments)));
    }

    Problem with(String member, Object value) {
        var all = new LinkedHashMap<>(more);
        all.put(member, value);
        return new Problem(status, name, key, arguments, faults, all);
    }

    ResponseEntity<Map<String, Object>> response(HttpServletRequest request) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", language(request).getLanguage())
                .body(body(language(request)));
    }

    Map<String, Object> body(Locale language) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:omsorgsportalen:problem:" + name);
        body.put("title", words(language, "api.problem." + name + ".title"));
        body.put("status", status.value());
        body.put("detail", words(language, key, arguments.toArray()));
        if (!faults.isEmpty()) {
            body.put(
                    "errors",
                    faults.stream()
                            .map(fault -> Map.of(
                                    "field", fault.field(),
                                    "code", fault.key(),
                                    "detail",
                                            words(
                                                    language,
                                                    fault.key(),
                                                    fault.arguments().toArray())))
                            .toList());
        }
        body.putAll(more);
        return body;
    }

    /** The first language of the request that the portal has; Swedish when it says nothing. */
    static Locale language(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") != null) {
            for (var wish : Collections.list(request.getLocales())) {
                switch (wish.getLanguage()) {
                    case "sv" -> {
                        return SWEDISH;
                    }
                    case "en" -> {
                        return Locale.ENGLISH;
                    }
                    default -> {}
                }
            }
        }
        return SWEDISH;
    }

    private static String words(Locale language, String key, @Nullable Object... arguments) {
        var inWords = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) {
            inWords[at] = switch (arguments[at]) {
                case null -> "";
                case Enum<?> constant ->
                    Translations.find(language, constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                            .orElse(constant.name());
                case LocalDate day -> day.toString();
                case Object other -> other.toString();
            };
        }
        return Translations.find(language, key, inWords).orElse(key);
    }
}
