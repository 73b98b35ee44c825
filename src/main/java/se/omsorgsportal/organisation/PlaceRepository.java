package se.omsorgsportal.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;

/** Stores and finds providers and units. */
@Component
class PlaceRepository {

    private static final String UNITS = "select u from Unit u join fetch u.provider p ";

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final UniqueKeys uniqueKeys;
    private final Clock clock;

    PlaceRepository(EntityManager entities, JdbcClient jdbc, UniqueKeys uniqueKeys, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.uniqueKeys = uniqueKeys;
        this.clock = clock;
    }

    void add(Object place) {
        entities.persist(place);
        uniqueKeys.check();
    }

    void write() {
        uniqueKeys.check();
    }

    /** The same, as of now; nobody else changes it until this transaction ends. */
    <T> T lock(T place) {
        uniqueKeys.check();
        entities.refresh(place, LockModeType.PESSIMISTIC_WRITE);
        return place;
    }

    /** The units in use, which they stay until this transaction ends; throws {@link Inactive}. Others may need them too. */
    List<Unit> inUse(Collection<UnitId> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(UnitId::value))
                .map(this::inUse)
                .toList();
    }

    private Unit inUse(UnitId id) {
        var unit = unit(id);
        entities.refresh(unit, LockModeType.PESSIMISTIC_READ);
        unit.requireActive();
        return unit;
    }

    Provider provider(ProviderId id) {
        return findProvider(id).orElseThrow(NotFound::new);
    }

    Optional<Provider> findProvider(ProviderId id) {
        return Optional.ofNullable(entities.find(Provider.class, id.value()));
    }

    Unit unit(UnitId id) {
        return Optional.ofNullable(entities.find(Unit.class, id.value())).orElseThrow(NotFound::new);
    }

    List<ProviderDetails> providers(PlaceFilter filter, int offset, int limit) {
        return entities.createQuery(
                        "select p from Provider p where (:all = true or p.active = true) and p.name like :text escape '!'"
                                + " order by p.name, p.id",
                        Provider.class)
                .setParameter("all", filter.inactiveToo())
                .setParameter("text", containing(filter.text()))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(Provider::details)
                .toList();
    }

    List<UnitSummary> units(PlaceFilter filter, int offset, int limit) {
        var provider = filter.provider();
        var query = entities.createQuery(
                        UNITS + "where (:all = true or u.active = true)"
                                + " and (u.name like :text escape '!' or p.name like :text escape '!')"
                                + (provider == null ? "" : " and p.id = :provider")
                                + " order by u.name, u.id",
                        Unit.class)
                .setParameter("all", filter.inactiveToo())
                .setParameter("text", containing(filter.text()))
                .setFirstResult(offset)
                .setMaxResults(limit);
        if (provider != null) {
            query.setParameter("provider", provider.value());
        }
        return query.getResultStream().map(Unit::summary).toList();
    }

    /** Asked at nearly every step, so in plain SQL: a list among the parameters makes Hibernate translate each time anew. */
    List<UnitSummary> units(Collection<UnitId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT u.id, u.name, u.kind, u.active, p.id, p.name FROM unit u JOIN provider p ON p.id = u.provider_id
                        WHERE u.id IN (:ids) ORDER BY u.name, u.id""")
                .param("ids", ids.stream().map(UnitId::value).distinct().toList())
                .query((row, number) -> new UnitSummary(
                        new UnitId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        UnitKind.valueOf(row.getString(3)),
                        new ProviderId(row.getObject(5, UUID.class)),
                        row.getString(6),
                        row.getBoolean(4)))
                .list();
    }

    Map<UnitId, UnitSummary> unitsById(Collection<UnitId> ids) {
        var units = new HashMap<UnitId, UnitSummary>();
        units(ids).forEach(unit -> units.put(unit.id(), unit));
        return units;
    }

    /** What there is of all that a portal needs before anybody can order. */
    SetUpProgress progress() {
        var row = (Object[]) entities.createNativeQuery(
                        "SELECT EXISTS(SELECT 1 FROM provider) AS a, EXISTS(SELECT 1 FROM unit) AS b,"
                                + " EXISTS(SELECT 1 FROM membership) AS c",
                        Object[].class)
                .getSingleResult();
        return new SetUpProgress(isTrue(row[0]), isTrue(row[1]), isTrue(row[2]));
    }

    private static boolean isTrue(Object exists) {
        return ((Number) exists).intValue() == 1;
    }

    long countActiveUnits(ProviderId id) {
        return entities.createQuery(
                        "select count(u) from Unit u where u.provider.id = :id and u.active = true", Long.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    /** People who belong to the unit now or later. */
    long countStaff(UnitId id) {
        return entities.createQuery(
                        "select count(distinct m.person.id) from Membership m where m.unit = :id and m.person.active = true"
                                + " and (m.period.to is null or m.period.to >= :today)",
                        Long.class)
                .setParameter("id", id)
                .setParameter("today", Zone.today(clock))
                .getSingleResult();
    }

    private static String containing(String text) {
        return "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
