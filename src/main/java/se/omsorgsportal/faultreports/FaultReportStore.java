package se.omsorgsportal.faultreports;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** Keeps the reports and their history. */
@Repository
class FaultReportStore {

    /** Open reports of one system at one unit. */
    record Heap(String system, @Nullable UnitId unit, long reports) {}

    private final EntityManager entities;
    private final JdbcClient jdbc;

    FaultReportStore(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    FaultNumber nextNumber(int year) {
        jdbc.sql("INSERT INTO fault_report_counter (number_year, last_number) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .param(year)
                .update();
        int number = jdbc.sql("SELECT last_number FROM fault_report_counter WHERE number_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
        return new FaultNumber(year, number);
    }

    void add(FaultReport report) {
        entities.persist(report);
        entities.flush();
    }

    void add(FaultStep step) {
        entities.persist(step);
    }

    FaultReport require(FaultId id) {
        return Optional.ofNullable(entities.find(FaultReport.class, id.value())).orElseThrow(NotFound::new);
    }

    /** As the user has seen it, and nobody else changes it before this transaction ends. */
    FaultReport lock(FaultId id, long version) {
        var report = Optional.ofNullable(entities.find(FaultReport.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
        if (report.version() != version) {
            throw new ChangedMeanwhile();
        }
        return report;
    }

    List<FaultStep> steps(FaultId id) {
        return entities.createQuery("select s from FaultStep s where s.reportId = :id order by s.id", FaultStep.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The latest first. */
    List<FaultReport> page(Collection<FaultReportState> states, int offset, int limit) {
        return entities.createQuery(
                        "select f from FaultReport f where f.state in :states order by f.reportedAt desc, f.id desc",
                        FaultReport.class)
                .setParameter("states", states)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of one person that are open, or were closed after the moment. */
    List<FaultReport> of(PersonId person, Instant closedAfter, int limit) {
        return entities.createQuery(
                        "select f from FaultReport f where f.reportedBy = :person and (f.state in :open"
                                + " or f.stateSince > :after) order by f.reportedAt desc, f.id desc",
                        FaultReport.class)
                .setParameter("person", person)
                .setParameter("open", FaultReportState.open())
                .setParameter("after", closedAfter)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(FaultReportState state) {
        return jdbc.sql("SELECT COUNT(*) FROM fault_report WHERE state = ?")
                .param(state.name())
                .query(Long.class)
                .single();
    }

    long countSince(PersonId person, Instant moment) {
        return entities.createQuery(
                        "select count(f) from FaultReport f where f.reportedBy = :person and f.reportedAt > :moment",
                        Long.class)
                .setParameter("person", person)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    List<Heap> heaps() {
        return jdbc.sql("SELECT care_system, unit_id, COUNT(*) FROM fault_report WHERE state IN ('REPORTED',"
                        + " 'AT_SERVICE_DESK') GROUP BY care_system, unit_id ORDER BY COUNT(*) DESC")
                .query((row, number) -> {
                    var unit = row.getObject(2, UUID.class);
                    return new Heap(row.getString(1), unit == null ? null : new UnitId(unit), row.getLong(3));
                })
                .list();
    }

    /** How many were reported after each of the windows. */
    List<java.util.Map.Entry<WindowId, Long>> after(Collection<WindowId> windows) {
        return entities.createQuery(
                        "select f.windowId, count(f) from FaultReport f where f.windowId in :windows group by f.windowId",
                        Object[].class)
                .setParameter("windows", windows)
                .getResultStream()
                .map(row -> java.util.Map.entry((WindowId) row[0], (Long) row[1]))
                .toList();
    }
}
