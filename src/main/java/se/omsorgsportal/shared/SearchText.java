package se.omsorgsportal.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names are compared when people search: lower case and without accents, but å, ä and ö are letters of their own;
 * apostrophes vanish, and all that is neither letter nor digit parts the words. An index holds each word also with plain
 * letters, so that {@code Åsa-Märta} is found by {@code åsa} and {@code märt}, and by {@code asa} where the keyboard has no å.
 */
public final class SearchText {

    /** Longer words are cut: nobody types that much to find somebody. */
    public static final int MAX_WORD = 40;

    private static final int SHORTEST_ENDING = 2;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("å", "å"),
            Map.entry("ä", "ä"),
            Map.entry("ö", "ö"),
            Map.entry("æ", "ä"),
            Map.entry("ø", "ö"),
            Map.entry("œ", "oe"),
            Map.entry("ß", "ss"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ł", "l"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"));

    private SearchText() {}

    /** The words of a name, or of what somebody typed to find one, each at most {@link #MAX_WORD} long. */
    public static List<String> words(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> LETTERS.getOrDefault(letter, plain(letter)))
                .collect(Collectors.joining());
        return Arrays.stream(GAPS.split(APOSTROPHES.matcher(folded).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(MAX_WORD, word.length())))
                .distinct()
                .toList();
    }

    /** What a search index holds: every word and every ending of it of two letters or more, each with whether it begins a word. */
    public static Map<String, Boolean> parts(String text) {
        var parts = new LinkedHashMap<String, Boolean>();
        for (var word : words(text)) {
            add(parts, word);
            add(parts, plain(word));
        }
        return parts;
    }

    private static void add(Map<String, Boolean> parts, String word) {
        parts.put(word, true);
        for (int from = 1; from <= word.length() - SHORTEST_ENDING; from++) {
            parts.putIfAbsent(word.substring(from), false);
        }
    }

    /** The same without regard to where in a word they stand. */
    public static Set<String> suffixes(String text) {
        return parts(text).keySet();
    }

    /** The text in plain small letters and digits with one space between the words, as for headings and the names of files. */
    public static String fold(String text) {
        return words(text).stream().map(SearchText::plain).collect(Collectors.joining(" "));
    }

    private static String plain(String letters) {
        return MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
                .replaceAll("");
    }
}
