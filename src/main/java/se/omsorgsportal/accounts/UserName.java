package se.omsorgsportal.accounts;

/** A user name in the care systems' directory, without domain, as {@code ext-annsve01} (PRV-11). */
public record UserName(String value) {

    @Override
    public String toString() {
        return value;
    }
}
