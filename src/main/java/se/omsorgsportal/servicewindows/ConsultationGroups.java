package se.omsorgsportal.servicewindows;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** Who is asked about the dates of windows, named by an administrator (WIN-02). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class ConsultationGroups {

    private final ConsultationStore store;
    private final People people;
    private final AuditLog audit;

    ConsultationGroups(ConsultationStore store, People people, AuditLog audit) {
        this.store = store;
        this.people = people;
        this.audit = audit;
    }

    /** The members of every group by name; an empty list where there is nobody. */
    public Map<ConsultationGroup, List<ConsultationMember>> members() {
        var all = store.members();
        var names = people.names(all.keySet());
        var byName = Comparator.comparing(ConsultationMember::name, Collator.getInstance(Locale.of("sv")));
        var groups = new EnumMap<ConsultationGroup, List<ConsultationMember>>(ConsultationGroup.class);
        for (var group : ConsultationGroup.values()) {
            groups.put(
                    group,
                    all.entrySet().stream()
                            .filter(member -> member.getValue().contains(group))
                            .map(member ->
                                    new ConsultationMember(member.getKey(), names.getOrDefault(member.getKey(), "–")))
                            .sorted(byName)
                            .toList());
        }
        return groups;
    }

    @Transactional
    public void add(ConsultationGroup group, PersonId person) {
        var known = people.find(person).orElseThrow(NotFound::new);
        if (!known.active()) {
            throw new InvalidInput("person", "consultation.fault.inactive");
        }
        if (store.add(group, person)) {
            audit.record(act("window.consulted.added", group, person));
        }
    }

    @Transactional
    public void remove(ConsultationGroup group, PersonId person) {
        if (store.remove(group, person)) {
            audit.record(act("window.consulted.removed", group, person));
        }
    }

    private static Act act(String what, ConsultationGroup group, PersonId person) {
        return Act.of(what, "consultation-group", group.name(), group.name()).about(person);
    }
}
