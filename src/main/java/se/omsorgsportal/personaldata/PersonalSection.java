package se.omsorgsportal.personaldata;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.shared.PersonId;

/**
 * Some of what is kept about a person.
 *
 * @param name its words stand under {@code personal-data.section.<name>}
 * @param records field → value, in order; a field's words stand under {@code personal-data.field.<field>}, and a field
 *     {@code state:OrderState} has the words of that enum as its value
 */
public record PersonalSection(String name, List<Map<String, @Nullable Object>> records) {

    private static final String FLAG = ":flag";

    /** What a query finds; columns are fields, one called {@code field:flag} is yes or no, and {@code :person} is the person. */
    public static PersonalSection query(JdbcClient jdbc, String name, PersonId person, String sql) {
        return new PersonalSection(
                name,
                jdbc.sql(sql).param("person", person.toString()).query().listOfRows().stream()
                        .map(PersonalSection::plain)
                        .toList());
    }

    private static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> row) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        row.forEach((field, value) -> {
            if (field.endsWith(FLAG)) {
                plain.put(field.replace(FLAG, ""), value instanceof Number number && number.intValue() != 0);
            } else {
                plain.put(field, plain(value));
            }
        });
        return plain;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Timestamp moment -> moment.toLocalDateTime().toInstant(ZoneOffset.UTC);
            case Date day -> day.toLocalDate();
            case UUID id -> id.toString();
            default -> value;
        };
    }
}
