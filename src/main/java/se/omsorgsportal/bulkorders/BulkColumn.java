package se.omsorgsportal.bulkorders;

import java.util.Arrays;
import java.util.Optional;

/** What a column of the table says about the person on the row (ORD-02, ORD-10). */
public enum BulkColumn {
    GIVEN_NAME("givenName"),
    FAMILY_NAME("familyName"),
    EMAIL("email"),
    MOBILE("mobile"),
    FUNCTION("function"),
    PROFESSION("profession"),
    UNIT("units"),
    STARTS_ON("startsOn"),
    ENDS_ON("endsOn");

    private final String field;

    BulkColumn(String field) {
        this.field = field;
    }

    /** As the order form names it. */
    String field() {
        return field;
    }

    /** The column that a fault belongs to; none when it belongs to what is said for all rows. */
    public static Optional<BulkColumn> of(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst();
    }
}
