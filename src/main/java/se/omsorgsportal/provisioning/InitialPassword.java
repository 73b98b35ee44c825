package se.omsorgsportal.provisioning;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Stream;
import se.omsorgsportal.shared.InvalidInput;

/**
 * Makes and judges initial passwords (PRV-12, PRV-14). One that is made has four groups of four characters, none of which
 * is mistaken for another when read aloud or from paper: 92 bits. One that is typed needs twelve characters of three
 * kinds and nothing of the user's name.
 */
final class InitialPassword {

    private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final String ALL = LOWER + UPPER + DIGITS;
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 120;
    private static final int KINDS = 3;
    private static final String FIELD = "password";

    private InitialPassword() {}

    static String make(SecureRandom random) {
        while (true) {
            var password = new StringBuilder();
            for (int i = 0; i < GROUPS * GROUP; i++) {
                if (i > 0 && i % GROUP == 0) {
                    password.append('-');
                }
                password.append(ALL.charAt(random.nextInt(ALL.length())));
            }
            var text = password.toString();
            if (Stream.of(LOWER, UPPER, DIGITS)
                    .allMatch(kind -> text.chars().anyMatch(letter -> kind.indexOf(letter) >= 0))) {
                return text;
            }
        }
    }

    /** Throws {@link InvalidInput} at the field {@code password}; never with the password in it. */
    static void check(String password, String userName, String... names) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new InvalidInput(FIELD, "error.password.length", SHORTEST, LONGEST);
        }
        if (password.chars().anyMatch(letter -> Character.isISOControl(letter) || Character.isWhitespace(letter))) {
            throw new InvalidInput(FIELD, "error.password.spaces");
        }
        if (kinds(password) < KINDS) {
            throw new InvalidInput(FIELD, "error.password.kinds");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        var parts = Stream.concat(Stream.of(userName), Stream.of(names).flatMap(name -> Stream.of(name.split("[ -]"))));
        if (parts.map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(part -> part.length() > 2 && lower.contains(part))) {
            throw new InvalidInput(FIELD, "error.password.name");
        }
    }

    private static long kinds(String password) {
        return password.chars().map(InitialPassword::kind).distinct().count();
    }

    private static int kind(int letter) {
        if (Character.isDigit(letter)) {
            return 0;
        }
        if (Character.isUpperCase(letter)) {
            return 1;
        }
        return Character.isLetter(letter) ? 2 : 3;
    }
}
