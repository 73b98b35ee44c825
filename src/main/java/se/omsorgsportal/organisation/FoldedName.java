package se.omsorgsportal.organisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.omsorgsportal.shared.PersonName;

/**
 * How names are compared when people search: lower case, without diacritics except on å, ä and ö, which are letters of
 * their own; apostrophes vanish, and hyphens, full stops and spaces part the words.
 */
public final class FoldedName {

    static final int LONGEST_PART = 40;
    private static final int SHORTEST_ENDING = 2;
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<Integer, String> LETTERS = Map.of(
            (int) 'å', "å", (int) 'ä', "ä", (int) 'ö', "ö", (int) 'æ', "ä", (int) 'ø', "ö", (int) 'đ', "d", (int) 'ð',
            "d", (int) 'ł', "l", (int) 'ß', "ss", (int) 'þ', "th");

    private FoldedName() {}

    /** The words of a name, or of what somebody typed to find one. */
    static List<String> words(String text) {
        var folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> folded.append(fold(letter)));
        return Arrays.stream(GAPS.split(APOSTROPHES.matcher(folded).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .map(FoldedName::cut)
                .toList();
    }

    /** What the search index holds for a name. */
    public static Set<NamePart> parts(PersonName name) {
        var parts = new HashMap<String, Boolean>();
        for (var word : words(name.full())) {
            parts.put(word, true);
            for (int from = 1; from <= word.length() - SHORTEST_ENDING; from++) {
                parts.putIfAbsent(word.substring(from), false);
            }
        }
        var result = new HashSet<NamePart>();
        parts.forEach((part, start) -> result.add(new NamePart(part, start)));
        return result;
    }

    private static String fold(int letter) {
        var kept = LETTERS.get(letter);
        return kept != null
                ? kept
                : MARKS.matcher(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_PART ? word : word.substring(0, LONGEST_PART);
    }
}
