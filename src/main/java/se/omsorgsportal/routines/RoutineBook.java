package se.omsorgsportal.routines;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PersonNames;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** All routine settings with their history: everybody may read them, administrators change them. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class RoutineBook {

    private final RoutineRegister register;
    private final RoutineValues values;
    private final PersonNames people;
    private final CurrentUser user;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoutineBook(
            RoutineRegister register,
            RoutineValues values,
            PersonNames people,
            CurrentUser user,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.values = values;
        this.people = people;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** In the order of the modules and of their catalogues. */
    public List<RoutineLine> all() {
        return lines(register.all(), values.read());
    }

    /** Throws {@link NotFound} when there is no setting with the key. */
    public RoutineLine line(String key) {
        return lines(List.of(setting(key)), values.read()).getFirst();
    }

    /** Sets a new value from today or a later day on; throws {@link ChangedMeanwhile} when somebody was quicker. */
    @Transactional
    @AdministratorsOnly
    public void change(NewRoutineValue change) {
        var before = line(change.key());
        var today = Zone.today(clock);
        var value = RoutineInput.check(before.setting(), change, today)
                .by(user.user().map(PortalUser::id).orElse(null), clock.instant());
        if (before.version() != change.seen()) {
            throw new ChangedMeanwhile();
        }
        add(value);
        audit.record(Act.of("routine.changed", "routine", change.key(), change.key())
                .changed("value", before.value(), value.value())
                .changed("source", before.source(), value.source())
                .changed("decided", before.decided(), value.decided())
                .changed("validFrom", null, value.validFrom())
                .changed("note", null, value.note()));
        events.publishEvent(new RoutineChanged(change.key(), value.validFrom()));
    }

    /** The unique key stops the second of two that came at the same instant. */
    private void add(RoutineValue value) {
        try {
            values.add(value);
        } catch (DuplicateKeyException quicker) {
            throw new ChangedMeanwhile();
        }
    }

    private RoutineSetting<?> setting(String key) {
        return register.find(key).orElseThrow(NotFound::new);
    }

    private List<RoutineLine> lines(Collection<RoutineSetting<?>> settings, Map<String, List<RoutineValue>> set) {
        var names = names(settings, set);
        LocalDate today = Zone.today(clock);
        return settings.stream()
                .map(setting -> {
                    var history = set.getOrDefault(setting.key(), List.of());
                    var newestFirst = history.stream()
                            .sorted(comparing(RoutineValue::version).reversed())
                            .toList();
                    return new RoutineLine(setting, RoutineValues.inForce(history, today), newestFirst, names);
                })
                .toList();
    }

    private Map<PersonId, String> names(Collection<RoutineSetting<?>> settings, Map<String, List<RoutineValue>> set) {
        return people.names(settings.stream()
                .flatMap(setting -> set.getOrDefault(setting.key(), List.of()).stream())
                .map(RoutineValue::changedBy)
                .filter(Objects::nonNull)
                .collect(toSet()));
    }
}
