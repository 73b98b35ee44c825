package se.omsorgsportal.organisation;

import java.text.Normalizer;
import java.util.regex.Pattern;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;

/** Reads what somebody typed as the name of a provider or unit. */
final class PlaceName {

    static final int MAX_LENGTH = 120;
    private static final Pattern SYNTAX = Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}\\p{P} +]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PlaceName() {}

    /** The name with its white space folded; throws {@link InvalidInput} at the field. */
    static String read(String field, String typed) {
        var text = SPACES.matcher(Normalizer.normalize(FreeText.required(field, typed), Normalizer.Form.NFC))
                .replaceAll(" ");
        if (text.length() > MAX_LENGTH) {
            throw new InvalidInput(field, "error.text.long", MAX_LENGTH);
        }
        if (!SYNTAX.matcher(text).matches()) {
            throw new InvalidInput(field, "organisation.fault.place-name");
        }
        return text;
    }
}
