package se.omsorgsportal.personaldata;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file for a machine: section → records → fields, days and moments as ISO 8601. */
final class PersonalDataJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PersonalDataJson() {}

    static byte[] write(PersonId person, String name, List<PersonalSection> sections, Instant at) {
        var file = new LinkedHashMap<String, Object>();
        file.put("person", person.toString());
        file.put("name", name);
        file.put("at", at.toString());
        sections.forEach(section -> file.put(
                section.name(),
                section.records().stream().map(PersonalDataJson::plain).toList()));
        return MAPPER.writeValueAsString(file).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> fields) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((field, value) -> plain.put(field.replaceFirst(":.*", ""), plain(value)));
        return plain;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
