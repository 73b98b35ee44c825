package se.omsorgsportal.organisation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.SearchText;
import se.omsorgsportal.shared.UnitId;

/** Finds people by the beginning or a part of their name; takes the same time however many people there are. */
@Component
class NameSearch {

    private final EntityManager entities;
    private final PersonRepository people;

    NameSearch(EntityManager entities, PersonRepository people) {
        this.entities = entities;
        this.people = people;
    }

    /** People at work whose name has every word of the text; beginnings of words first. */
    List<Person> find(String text, Reach reach, int limit) {
        var words = SearchText.words(text).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(4)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return switch (reach) {
            case Reach.Everything all -> inIndexOrder(words, limit);
            case Reach.Units some -> amongStaff(words, some.units(), limit);
            case Reach.Self none -> List.of();
        };
    }

    private List<Person> inIndexOrder(List<String> words, int limit) {
        var found = new LinkedHashSet<UUID>();
        for (boolean wordStart : new boolean[] {true, false}) {
            if (found.size() < limit && (wordStart || words.getFirst().length() > 1)) {
                found.addAll(ids(words, wordStart, limit * 2));
            }
        }
        return inOrder(found.stream().limit(limit).toList());
    }

    /** Along the index of parts until there are enough: left to itself, the database begins with all people at work. */
    @SuppressWarnings("unchecked")
    private List<UUID> ids(List<String> words, boolean wordStart, int limit) {
        var text = new StringBuilder("""
                SELECT STRAIGHT_JOIN n.person_id FROM person_name_part n JOIN person p ON p.id = n.person_id
                WHERE n.word_start = :start AND n.part LIKE :w0
                  AND p.active AND (p.employment_to IS NULL OR p.employment_to >= :today)""");
        for (int at = 1; at < words.size(); at++) {
            var start = words.get(at).length() == 1 ? " AND o.word_start" : "";
            text.append(
                            " AND EXISTS (SELECT 1 FROM person_name_part o WHERE o.person_id = n.person_id AND o.part LIKE :w")
                    .append(at)
                    .append(start)
                    .append(')');
        }
        var query = entities.createNativeQuery(text + " ORDER BY n.part, n.person_id LIMIT :most", UUID.class)
                .setParameter("start", wordStart)
                .setParameter("today", people.today())
                .setParameter("most", limit);
        for (int at = 0; at < words.size(); at++) {
            query.setParameter("w" + at, words.get(at) + "%");
        }
        return query.getResultList();
    }

    private List<Person> inOrder(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<PersonId, Person>();
        entities.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(person -> found.put(person.id(), person));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(new PersonId(id))))
                .toList();
    }

    private List<Person> amongStaff(List<String> words, Collection<UnitId> units, int limit) {
        return run(
                "select p from Person p where p.id in (select m.person.id from Membership m where m.unit in :units"
                        + " and (m.period.to is null or m.period.to >= :today)) and" + PersonRepository.PRESENT
                        + " and " + condition(words, 0) + others(words) + " order by p.familyName, p.givenName, p.id",
                words,
                units,
                limit);
    }

    private List<Person> run(String text, List<String> words, @Nullable Collection<UnitId> units, int limit) {
        var query = entities.createQuery(text, Person.class).setParameter("today", people.today());
        for (int at = 0; at < words.size(); at++) {
            query.setParameter("w" + at, words.get(at) + "%");
        }
        if (units != null) {
            query.setParameter("units", units);
        }
        return query.setMaxResults(limit).getResultList();
    }

    private static String others(List<String> words) {
        var conditions = new StringBuilder();
        for (int at = 1; at < words.size(); at++) {
            conditions.append(" and ").append(condition(words, at));
        }
        return conditions.toString();
    }

    /** The condition on the word with this number; a single letter must begin a word. */
    static String condition(List<String> words, int at) {
        var start = words.get(at).length() == 1 ? " and n" + at + ".wordStart = true" : "";
        return "exists (select 1 from p.nameParts n" + at + " where n" + at + ".part like :w" + at + start + ")";
    }
}
