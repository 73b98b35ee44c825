package se.omsorgsportal.notifications;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds mails for the administrator's list, newest first. */
@Component
class MailQuery {

    private final EntityManager entities;

    MailQuery(EntityManager entities) {
        this.entities = entities;
    }

    List<Mail> page(MailFilter filter, int offset, int limit) {
        Map<String, Object> values = new HashMap<>();
        var text = "select m from Mail m" + where(filter, values) + " order by m.createdAt desc, m.id desc";
        var query = entities.createQuery(text, Mail.class);
        fill(query, values);
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    long count(MailFilter filter) {
        Map<String, Object> values = new HashMap<>();
        var query = entities.createQuery("select count(m) from Mail m" + where(filter, values), Long.class);
        fill(query, values);
        return query.getSingleResult();
    }

    private static String where(MailFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (filter.state() != null) {
            conditions.add("m.state = :state");
            values.put("state", filter.state());
        }
        if (filter.since() != null) {
            conditions.add("m.createdAt >= :since");
            values.put("since", filter.since());
        }
        if (!filter.text().isBlank()) {
            conditions.add("(lower(m.subject) like :text escape '!' or m.address like :text escape '!')");
            values.put("text", "%" + escaped(filter.text().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static void fill(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
    }
}
