package se.omsorgsportal.organisation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.Reach;
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
        var words = FoldedName.words(text).stream()
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
        var found = new LinkedHashSet<Person>();
        for (boolean wordStart : new boolean[] {true, false}) {
            if (found.size() < limit && (wordStart || words.getFirst().length() > 1)) {
                found.addAll(run(
                        "select p from Person p join p.nameParts n where n.wordStart = " + wordStart
                                + " and n.part like :w0 and" + PersonRepository.PRESENT + others(words)
                                + " order by n.part, p.id",
                        words,
                        null,
                        limit * 2));
            }
        }
        return found.stream().limit(limit).toList();
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
