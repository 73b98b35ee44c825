package se.omsorgsportal.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** A phone number in E.164 form ({@code +4640425333}); accepted in any usual form, Swedish unless it says otherwise. */
public record PhoneNumber(String e164) {

    private static final String SWEDEN = "SE";

    /** Reads what a person typed; throws {@link Malformed} when no number can be made of it. */
    public static PhoneNumber of(String typed) {
        if (typed.isBlank()) {
            throw new Malformed("phone.missing");
        }
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, SWEDEN);
            if (!numbers.isPossibleNumber(number)) {
                throw new Malformed("phone");
            }
            return new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException unreadable) {
            throw new Malformed("phone");
        }
    }

    /** Grouped as people write it: {@code 040-42 53 33}, or with the country's prefix when it is foreign. */
    public String grouped() {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(e164, SWEDEN);
            boolean swedish = number.getCountryCode() == 46;
            return numbers.format(number, swedish ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException stored) {
            return e164;
        }
    }

    @Override
    public String toString() {
        return e164;
    }
}
