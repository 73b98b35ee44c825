package se.omsorgsportal.organisation;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.StaffPlan.Join;
import se.omsorgsportal.organisation.StaffPlan.Row;
import se.omsorgsportal.security.AccessChanged;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Progress;
import se.omsorgsportal.shared.tables.TableFile;

/** Staff lists that come in as files: first what they would do, then all of it or nothing (ORG-04). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class StaffLists {

    private static final int CHUNK = 100;

    private final StaffPlanner planner;
    private final PersonRepository people;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    StaffLists(StaffPlanner planner, PersonRepository people, AuditLog audit, ApplicationEventPublisher events) {
        this.planner = planner;
        this.people = people;
        this.audit = audit;
        this.events = events;
    }

    /** What the list would do, row by row; nothing is done. */
    public StaffPlan preview(TableFile file, Map<StaffColumn, Integer> columns) {
        return preview(file, columns, Progress.UNWATCHED);
    }

    /** The same for a long list, with somebody who waits for it. */
    public StaffPlan preview(TableFile file, Map<StaffColumn, Integer> columns, Progress progress) {
        return planner.plan(file, columns, progress);
    }

    /** Does what was seen, with nobody who waits for it. */
    @Transactional
    public void carryOut(TableFile file, Map<StaffColumn, Integer> columns, StaffPlan seen) {
        carryOut(file, columns, seen, Progress.UNWATCHED);
    }

    /**
     * Does what was seen, in one transaction. Throws {@link ChangedMeanwhile} when the list would do something else now
     * than what was seen, {@link StaffListRefused} when a row of it is refused, and
     * {@link se.omsorgsportal.shared.WorkCancelled}; nothing is done then.
     */
    @Transactional
    public void carryOut(TableFile file, Map<StaffColumn, Integer> columns, StaffPlan seen, Progress progress) {
        var plan = planner.plan(file, columns, Progress.UNWATCHED);
        if (plan.isRefused()) {
            throw new StaffListRefused(plan.count(StaffOutcome.REFUSED));
        }
        if (!plan.equals(seen)) {
            throw new ChangedMeanwhile();
        }
        var todo = plan.rows().stream()
                .filter(row -> row.outcome() != StaffOutcome.UNCHANGED)
                .toList();
        people.writeAndForget();
        for (int from = 0; from < todo.size(); from += CHUNK) {
            progress.done(from, todo.size());
            todo.subList(from, Math.min(from + CHUNK, todo.size())).forEach(this::carryOut);
            people.writeAndForget();
        }
        progress.done(todo.size(), todo.size());
        if (!todo.isEmpty()) {
            audit.record(Act.of("stafflist.imported", "stafflist", Ids.next(), Integer.toString(todo.size()))
                    .changed("new", null, plan.count(StaffOutcome.NEW))
                    .changed("changed", null, plan.count(StaffOutcome.CHANGED)));
        }
    }

    private void carryOut(Row row) {
        var data = Objects.requireNonNull(row.data());
        var person = row.known().map(people::require).orElseGet(() -> new Person(PersonId.next(), data));
        if (row.known().isEmpty()) {
            people.stage(person);
            audit.record(person.act("person.created"));
        } else if (!row.changed().isEmpty()) {
            audit.record(person.change(person.version(), data));
        }
        for (var join : row.joins()) {
            person.placements().joinOrExtend(join.unit(), join.days());
        }
        if (!row.joins().isEmpty()) {
            var names = String.join(
                    ", ", row.joins().stream().map(Join::name).sorted().toList());
            audit.record(person.act("person.joined").changed("unit", null, names));
        }
        events.publishEvent(new AccessChanged(person.id()));
    }
}
