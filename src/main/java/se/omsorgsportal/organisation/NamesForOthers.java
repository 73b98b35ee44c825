package se.omsorgsportal.organisation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.PersonNames;
import se.omsorgsportal.shared.PersonId;

/** Tells the modules below this one what people are called. */
@Component
class NamesForOthers implements PersonNames {

    private final People people;

    NamesForOthers(People people) {
        this.people = people;
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return ids.isEmpty() ? Map.of() : people.names(ids);
    }

    @Override
    public Map<PersonId, String> suggest(String text) {
        var names = new LinkedHashMap<PersonId, String>();
        people.suggest(text).forEach(one -> names.put(one.id(), one.name().full()));
        return names;
    }
}
