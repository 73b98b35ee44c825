package se.omsorgsportal.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.omsorgsportal.shared.PersonName;

/**
 * How a user name is made of a person's name (PRV-11): {@code ext-}, the first three letters of the given name, the
 * first three of the family name, and a number of at least two digits from {@code 01}; {@code 99} is followed by
 * {@code 100}. The rule for letters:
 *
 * <ol>
 *   <li>The name is decomposed (Unicode NFKD), made lower case, and what stands over or under a letter is dropped:
 *       {@code å ä} → {@code a}, {@code ö} → {@code o}, {@code é} → {@code e}, {@code ü} → {@code u}, {@code Ǆ} → {@code dz}.
 *   <li>Letters that have no such form are written with the letters usual in their place: {@code ø} → {@code o},
 *       {@code æ} → {@code ae}, {@code œ} → {@code oe}, {@code ß} → {@code ss}, {@code þ} → {@code th},
 *       {@code ð đ} → {@code d}, {@code ł} → {@code l}, {@code ħ} → {@code h}, {@code ı} → {@code i}, {@code ŋ} → {@code n},
 *       {@code ŧ} → {@code t}, {@code ə} → {@code e}.
 *   <li>Any other letter, as of the Greek, Cyrillic or Arabic script, is written {@code x}.
 *   <li>What is no letter is dropped, as hyphens, apostrophes, spaces and full stops: {@code O'Neill} → {@code one},
 *       {@code von Döbeln} → {@code von}.
 *   <li>The first three of the letters that result are taken; what is missing of three is filled with {@code x}:
 *       {@code Li Å} → {@code lixaxx}.
 * </ol>
 */
public final class UserNameRule {

    private static final int LETTERS = 3;
    private static final String PREFIX = "ext-";
    private static final Pattern SYNTAX = Pattern.compile("ext-([a-z]{6})(\\d{2,9})");
    private static final Map<Integer, String> WRITTEN = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ə', "e"));

    /** A user name taken apart. */
    public record Parts(String stem, int number) {}

    private UserNameRule() {}

    /** The six letters. */
    public static String stem(PersonName name) {
        return three(name.given()) + three(name.family());
    }

    public static UserName name(String stem, int number) {
        return new UserName(PREFIX + stem + (number < 10 ? "0" : "") + number);
    }

    /** Reads a user name, with or without its domain; nothing when it is none by this rule. */
    public static Optional<Parts> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        int at = text.indexOf('@');
        var found = SYNTAX.matcher(at < 0 ? text : text.substring(0, at));
        if (!found.matches()) {
            return Optional.empty();
        }
        var parts = new Parts(found.group(1), Integer.parseInt(found.group(2)));
        boolean asWritten = name(parts.stem(), parts.number()).value().equals(found.group());
        return asWritten && parts.number() > 0 ? Optional.of(parts) : Optional.empty();
    }

    private static String three(String name) {
        var letters = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> letters.append(written(letter)));
        return letters.append("x".repeat(LETTERS)).substring(0, LETTERS);
    }

    private static String written(int letter) {
        if (letter >= 'a' && letter <= 'z') {
            return Character.toString(letter);
        }
        if (WRITTEN.containsKey(letter)) {
            return WRITTEN.get(letter);
        }
        boolean isOwnLetter = Character.isLetter(letter) && Character.getType(letter) != Character.MODIFIER_LETTER;
        return isOwnLetter ? "x" : "";
    }
}
