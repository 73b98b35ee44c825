package se.omsorgsportal.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.SearchText;
import se.omsorgsportal.shared.UnitId;

/** Lists people page by page, those within a user's reach only. */
@Component
class StaffRepository {

    private static final Pattern ADDRESS = Pattern.compile(".*[@\\d].*");
    private static final int MOST_WORDS = 4;
    private static final String BELONGS = "exists (select m from p.memberships m where m.unit %s"
            + " and (:former = true or m.period.to is null or m.period.to >= :today))";

    private final EntityManager entities;
    private final PersonRepository people;

    StaffRepository(EntityManager entities, PersonRepository people) {
        this.entities = entities;
        this.people = people;
    }

    List<Person> list(StaffFilter filter, Reach reach, int offset, int limit) {
        return query("select p", " order by p.familyName, p.givenName, p.id", Person.class, filter, reach)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of the people who belong to one of the units now or later. */
    Set<PersonId> at(Set<UnitId> units, Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select distinct m.person.id from Membership m where m.unit in :units and m.person.id in :ids"
                                + " and (m.period.to is null or m.period.to >= :today)",
                        UUID.class)
                .setParameter("units", units)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .setParameter("today", people.today())
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    long count(StaffFilter filter, Reach reach) {
        return query("select count(p)", "", Long.class, filter, reach).getSingleResult();
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** People at work whose user name, e-mail address or HSA-id begins with the text; each asked by its own index. */
    List<Person> byAddress(String text, int limit) {
        var found = new LinkedHashSet<Person>();
        for (var address : List.of("u", "p.email", "p.hsaId")) {
            var from = "u".equals(address) ? "Person p join p.userNames u" : "Person p";
            var typed = text.strip();
            entities.createQuery(
                            "select p from " + from + " where " + address + " like :text escape '!' and"
                                    + PersonRepository.PRESENT + " order by " + address,
                            Person.class)
                    .setParameter(
                            "text",
                            beginning(
                                    "p.hsaId".equals(address)
                                            ? typed.toUpperCase(Locale.ROOT)
                                            : typed.toLowerCase(Locale.ROOT)))
                    .setParameter("today", people.today())
                    .setMaxResults(limit)
                    .getResultStream()
                    .forEach(found::add);
        }
        return found.stream().limit(limit).toList();
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type, StaffFilter filter, Reach reach) {
        var values = new HashMap<String, Object>();
        var conditions = new ArrayList<String>();
        within(reach, conditions, values);
        if (!filter.formerToo()) {
            conditions.add(PersonRepository.PRESENT);
        }
        if (filter.unit() != null) {
            conditions.add(BELONGS.formatted("= :unit"));
            values.put("unit", filter.unit());
        }
        called(filter.text(), conditions, values);
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = entities.createQuery(select + " from Person p" + where + order, type);
        values.put("today", people.today());
        values.put("former", filter.formerToo());
        values.forEach((name, value) -> {
            if (where.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    private static void within(Reach reach, List<String> conditions, Map<String, Object> values) {
        switch (reach) {
            case Reach.Everything all -> {}
            case Reach.Units some -> {
                conditions.add(BELONGS.formatted("in :reached"));
                values.put("reached", some.units());
            }
            case Reach.Self only -> {
                conditions.add("p.id = :self");
                values.put("self", only.self().value());
            }
        }
    }

    /** A text with an @ or a digit is an address or a login name, any other is a name. */
    private static void called(String text, List<String> conditions, Map<String, Object> values) {
        if (isAddress(text)) {
            conditions.add("(p.email like :login escape '!' or p.hsaId like :hsaId escape '!'"
                    + " or exists (select 1 from p.userNames u where u like :login escape '!'))");
            values.put("login", beginning(text.strip().toLowerCase(Locale.ROOT)));
            values.put("hsaId", beginning(text.strip().toUpperCase(Locale.ROOT)));
            return;
        }
        var words = SearchText.words(text);
        for (int at = 0; at < Math.min(words.size(), MOST_WORDS); at++) {
            conditions.add(NameSearch.condition(words, at));
            values.put("w" + at, words.get(at) + "%");
        }
    }

    private static String beginning(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
