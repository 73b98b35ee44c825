package se.omsorgsportal.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How names are compared when people search: without case, accents, hyphens and apostrophes, so that {@code Åsa-Märta}
 * is found by {@code asa} and by {@code märt}. Suffixes make a part inside a word a prefix, which an index can find.
 */
public final class SearchText {

    /** Longer words are cut: nobody types that much to find somebody. */
    public static final int MAX_WORD = 40;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’`´.]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> NO_DECOMPOSITION =
            Map.of("ø", "o", "æ", "ae", "œ", "oe", "ß", "ss", "đ", "d", "ł", "l", "ð", "d", "þ", "th", "ı", "i");

    private SearchText() {}

    /** The text as it is compared: words of plain small letters and digits with one space between. */
    public static String fold(String text) {
        var plain = Normalizer.normalize(DROPPED.matcher(text).replaceAll(""), Normalizer.Form.NFKD);
        var folded = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        for (var letter : NO_DECOMPOSITION.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
    }

    /** The folded words, each at most {@link #MAX_WORD} long; none when the text has no letters. */
    public static List<String> words(String text) {
        var folded = fold(text);
        return folded.isEmpty()
                ? List.of()
                : Arrays.stream(folded.split(" "))
                        .map(word -> word.substring(0, Math.min(MAX_WORD, word.length())))
                        .distinct()
                        .toList();
    }

    /** Every ending of every word, of two letters or more, and the words themselves: what a search index holds. */
    public static Set<String> suffixes(String text) {
        var result = new LinkedHashSet<String>();
        for (var word : words(text)) {
            result.add(word);
            for (int from = 1; from <= word.length() - 2; from++) {
                result.add(word.substring(from));
            }
        }
        return result;
    }
}
