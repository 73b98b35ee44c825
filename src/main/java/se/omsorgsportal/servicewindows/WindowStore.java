package se.omsorgsportal.servicewindows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.NotFound;

/** Keeps windows, their history and what the supplier said. */
@Repository
class WindowStore {

    private static final String KNOWN = "w.announcedAt is not null or w.startedAt is not null";

    /** Which windows a user may know of. */
    enum Visible {
        ALL(""),
        /** Those that superusers are asked about, too. */
        ASKED(" and (w.state <> se.omsorgsportal.servicewindows.WindowState.PLANNING or " + KNOWN + ")"),
        ANNOUNCED(" and (" + KNOWN + ")");

        private final String condition;

        Visible(String condition) {
            this.condition = condition;
        }

        private String and() {
            return condition;
        }
    }

    private final EntityManager entities;
    private final JdbcClient jdbc;

    WindowStore(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** The next number of the year; two at once wait for each other. */
    WindowNumber nextNumber(int year) {
        jdbc.sql("INSERT INTO service_window_counter (number_year, last_number) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .param(year)
                .update();
        int number = jdbc.sql("SELECT last_number FROM service_window_counter WHERE number_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
        return new WindowNumber(year, number);
    }

    void add(ServiceWindow window) {
        entities.persist(window);
        entities.flush();
    }

    void add(WindowStep step) {
        entities.persist(step);
    }

    void add(SupplierMessage message) {
        entities.persist(message);
    }

    ServiceWindow require(WindowId id) {
        return Optional.ofNullable(entities.find(ServiceWindow.class, id.value()))
                .orElseThrow(NotFound::new);
    }

    /** The window as it is now, and nobody else changes it before this transaction ends. */
    ServiceWindow lock(WindowId id) {
        return Optional.ofNullable(entities.find(ServiceWindow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** As {@link #lock(WindowId)}; throws {@link ChangedMeanwhile} unless it is as the user has seen it. */
    ServiceWindow lock(WindowId id, long version) {
        var window = lock(id);
        if (window.version() != version) {
            throw new ChangedMeanwhile();
        }
        return window;
    }

    List<WindowStep> steps(WindowId id) {
        return entities.createQuery("select s from WindowStep s where s.windowId = :id order by s.id", WindowStep.class)
                .setParameter("id", id)
                .getResultList();
    }

    Map<WindowId, WindowRevision> revisions(Collection<WindowId> ids) {
        return entities.createQuery(
                        "select s.windowId, count(s), max(s.at) from WindowStep s where s.windowId in :ids group by s.windowId",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (WindowId) row[0],
                        row -> new WindowRevision(Math.toIntExact((Long) row[1]), (Instant) row[2])));
    }

    List<SupplierMessage> messages(WindowId id) {
        return entities.createQuery(
                        "select m from SupplierMessage m where m.windowId = :id order by m.id", SupplierMessage.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Those over: the latest first; the others by day, those without one last. */
    List<ServiceWindow> page(Collection<WindowState> states, Visible visible, int offset, int limit) {
        boolean over = states.stream().allMatch(WindowState::isOver);
        return entities.createQuery(
                        "select w from ServiceWindow w where w.state in :states" + visible.and()
                                + (over
                                        ? " order by w.endedAt desc, w.id desc"
                                        : " order by case when w.day is null then 1 else 0 end, w.day, w.id"),
                        ServiceWindow.class)
                .setParameter("states", states)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those on these days, by day. */
    List<ServiceWindow> between(LocalDate from, LocalDate to, Visible visible) {
        return entities.createQuery(
                        "select w from ServiceWindow w where w.day between :from and :to" + visible.and()
                                + " order by w.day, w.id",
                        ServiceWindow.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    Optional<ServiceWindow> find(WindowNumber number) {
        return entities.createQuery(
                        "select w from ServiceWindow w where w.numberYear = :year and w.number = :number",
                        ServiceWindow.class)
                .setParameter("year", number.year())
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst();
    }

    /** Running windows past their expected end of which the administrators do not know yet (WIN-04). */
    List<WindowId> overdue(Instant now) {
        return entities.createQuery(
                        "select w.id from ServiceWindow w where w.state in :running and w.expectedEnd < :now"
                                + " and (w.overdueFor is null or w.overdueFor <> w.expectedEnd) order by w.id",
                        UUID.class)
                .setParameter("running", WindowState.running())
                .setParameter("now", now)
                .getResultStream()
                .map(WindowId::new)
                .toList();
    }
}
