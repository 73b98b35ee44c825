package se.omsorgsportal.notifications;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The places of a template, written as {@code {case-number}}. */
final class Places {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]*)}");

    private Places() {}

    static Set<String> in(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** In one pass: a place inside a value stays as it is. */
    static String fill(String text, UnaryOperator<String> value) {
        return PLACE.matcher(text)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
