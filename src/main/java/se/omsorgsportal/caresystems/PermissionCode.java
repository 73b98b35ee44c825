package se.omsorgsportal.caresystems;

/** Names a permission of the catalogue, as {@code lc-hsl.read}. */
public record PermissionCode(String value) implements Comparable<PermissionCode> {

    @Override
    public int compareTo(PermissionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
