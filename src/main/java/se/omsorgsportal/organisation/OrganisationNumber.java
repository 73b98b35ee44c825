package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.Malformed;

/** A Swedish organisation number, ten digits with a right check digit and a third digit of at least 2. */
public record OrganisationNumber(String digits) {

    public OrganisationNumber {
        if (!digits.matches("\\d{2}[2-9]\\d{7}") || !hasRightCheckDigit(digits)) {
            throw new Malformed("organisationNumber");
        }
    }

    /** Reads what a person typed, with or without hyphen, spaces and the leading 16. */
    public static OrganisationNumber of(String typed) {
        var digits = typed.strip().replaceAll("[\\s\\p{Z}–-]", "");
        return new OrganisationNumber(digits.length() == 12 && digits.startsWith("16") ? digits.substring(2) : digits);
    }

    /** As people write it: {@code 556016-0680}. */
    @Override
    public String toString() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    private static boolean hasRightCheckDigit(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int product = (digits.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
