package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.PersonId;

/** What an ending touches, asked of all the modules that keep something of a person's (END-01, END-03). */
@Service
public class EndingConcerns {

    private final List<EndingConcern> concerns;

    EndingConcerns(List<EndingConcern> concerns) {
        this.concerns = List.copyOf(concerns);
    }

    @OrderReaders
    public List<EndingConcern.Touched> touchedBy(PersonId person, LocalDate lastDay) {
        return concerns.stream()
                .flatMap(one -> one.touchedBy(person, lastDay).stream())
                .toList();
    }

    /** The same for many; people of whom nothing is touched may be missing. */
    @AdministratorsOnly
    public Map<PersonId, List<EndingConcern.Touched>> touchedBy(Collection<PersonId> people, LocalDate lastDay) {
        var all = new HashMap<PersonId, List<EndingConcern.Touched>>();
        for (var concern : concerns) {
            concern.touchedBy(people, lastDay)
                    .forEach((person, touched) -> all.computeIfAbsent(person, one -> new ArrayList<>())
                            .addAll(touched));
        }
        return all;
    }

    /** The tasks without which something of the person's stays open. */
    @SystemOnly
    public Set<TaskKind> tasks(PersonId person, LocalDate lastDay) {
        return touchedBy(person, lastDay).stream()
                .map(EndingConcern.Touched::settledBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TaskKind.class)));
    }

    /** Everything that is proposed: what an ending without an orderer does. */
    Set<String> all(PersonId person, LocalDate lastDay) {
        return proposals(touchedBy(person, lastDay)).stream()
                .map(EndingConcern.Proposal::code)
                .collect(Collectors.toSet());
    }

    static List<EndingConcern.Proposal> proposals(List<EndingConcern.Touched> touched) {
        return touched.stream()
                .map(EndingConcern.Touched::proposal)
                .filter(Objects::nonNull)
                .toList();
    }

    void carryOut(Set<String> codes, OrderId order, PersonId person, LocalDate lastDay) {
        for (var code : codes) {
            concerns.stream()
                    .filter(one -> code.startsWith(one.name() + ":"))
                    .forEach(one -> one.carryOut(code, order, person, lastDay));
        }
    }
}
