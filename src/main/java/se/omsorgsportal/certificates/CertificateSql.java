package se.omsorgsportal.certificates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.SearchText;
import se.omsorgsportal.shared.UnitId;

/** Reads pages of certificates in one statement, never more than the user reaches (ORG-03). */
@Repository
class CertificateSql {

    record Row(
            CertificateId id,
            PersonId person,
            CertificateState taken,
            @Nullable String hsaId,
            @Nullable LocalDate validTo,
            boolean renewed,
            boolean left) {}

    private static final Pattern HSA_ID = Pattern.compile("SE\\d[A-Z0-9-]*");
    private static final Pattern CARD = Pattern.compile("\\d{4,20}");

    private final JdbcClient jdbc;

    CertificateSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> page(CertificateFilter filter, Reach reach, ExpiryRule day, int offset, int limit) {
        var values = new HashMap<String, Object>();
        var where = where(filter, reach, day, values);
        return jdbc.sql("SELECT c.id, c.person_id, c.state, c.hsa_id, c.valid_to, c.renewed, c.left_since FROM"
                        + " certificate c WHERE " + where + " ORDER BY "
                        + filter.choice().order() + " LIMIT :limit OFFSET :offset")
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Row(
                        CertificateId.of(row.getString("id")),
                        PersonId.of(row.getString("person_id")),
                        CertificateState.valueOf(row.getString("state")),
                        row.getString("hsa_id"),
                        row.getObject("valid_to", LocalDate.class),
                        row.getBoolean("renewed"),
                        row.getObject("left_since") != null))
                .list();
    }

    long count(CertificateFilter filter, Reach reach, ExpiryRule day) {
        var values = new HashMap<String, Object>();
        var where = where(filter, reach, day, values);
        return jdbc.sql("SELECT COUNT(*) FROM certificate c WHERE " + where)
                .params(values)
                .query(Long.class)
                .single();
    }

    private static String where(CertificateFilter filter, Reach reach, ExpiryRule day, Map<String, Object> values) {
        var where = new StringBuilder(filter.choice().condition());
        values.put("today", day.today());
        values.put("soon", day.expiringUntil());
        within(reach, where, values);
        if (filter.provider() != null) {
            where.append(" AND c.provider_id = :provider");
            values.put("provider", filter.provider().value());
        }
        if (filter.unit() != null) {
            where.append(" AND c.person_id IN ").append(StaffPlaces.AT_UNITS.replace(":units", ":unit"));
            values.put("unit", filter.unit().value());
        }
        matching(filter.text(), where, values);
        return where.toString();
    }

    private static void within(Reach reach, StringBuilder where, Map<String, Object> values) {
        switch (reach) {
            case Reach.Everything() -> {}
            case Reach.Units(var units, var self) -> {
                where.append(" AND (c.person_id = :self OR c.person_id IN ")
                        .append(StaffPlaces.AT_UNITS)
                        .append(')');
                values.put("self", self.value());
                values.put("units", units.stream().map(UnitId::value).toList());
            }
            case Reach.Self(var self) -> {
                where.append(" AND c.person_id = :self");
                values.put("self", self.value());
            }
        }
    }

    private static void matching(String typed, StringBuilder where, Map<String, Object> values) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        var digits = text.replaceAll("[\\s\\p{Z}]", "");
        if (text.isEmpty()) {
            return;
        }
        if (HSA_ID.matcher(text).matches()) {
            where.append(" AND c.hsa_id LIKE :text");
            values.put("text", text + "%");
        } else if (CARD.matcher(digits).matches()) {
            where.append(" AND c.card_number LIKE :text");
            values.put("text", digits + "%");
        } else {
            named(typed, where, values);
        }
    }

    private static void named(String typed, StringBuilder where, Map<String, Object> values) {
        var words = SearchText.words(typed);
        if (words.isEmpty()) {
            where.append(" AND 1 = 0");
        }
        for (int i = 0; i < words.size(); i++) {
            where.append(" AND c.person_id IN (SELECT n.person_id FROM person_name_part n WHERE n.part LIKE :word")
                    .append(i)
                    .append(')');
            values.put("word" + i, words.get(i) + "%");
        }
    }
}
