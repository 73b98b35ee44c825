package se.omsorgsportal.bench;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.moves.MoveDesk;
import se.omsorgsportal.moves.MoveId;
import se.omsorgsportal.moves.MoveSide;
import se.omsorgsportal.moves.NewMove;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.TestLogin;

/** W8: both units agree on today, and the person belongs to the other one; taken back again, so that nothing grows. */
final class MoveStaff implements Work {

    private static final String ALONE = """
             FROM membership m JOIN person p ON p.id = m.person_id WHERE m.unit_id = ? AND p.active AND m.valid_to IS NULL
            AND m.valid_from < CURRENT_DATE AND (SELECT COUNT(*) FROM membership x WHERE x.person_id = p.id) = 1
            AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.beneficiary = p.id AND o.kind = 'ENDING')
            AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id)""";

    private static final String MANAGER =
            "SELECT MIN(person_id) FROM role_grant WHERE role = 'MANAGER' AND unit_id = ?";
    private static final String STEP = "move_id, what, state, day, by_person, for_person, at, step_comment";

    private final BenchPortal portal;
    private final Bare bare;
    private final MoveDesk desk;
    private final LocalDate today;
    private UUID from;
    private UUID to;
    private UUID person;
    private UUID twin;
    private PersonId leaving;
    private PersonId receiving;
    private Rows begun;
    private Rows agreed;
    private BareAudit audit;
    private @Nullable MoveId move;

    MoveStaff(BenchPortal portal) throws SQLException {
        this.portal = portal;
        this.bare = new Bare(portal.bare());
        this.desk = portal.bean(MoveDesk.class);
        this.today = Zone.today(portal.bean(Clock.class));
        for (var pair : bare.read("""
                SELECT a.id, b.id FROM unit a JOIN unit b ON b.provider_id = a.provider_id AND b.id <> a.id
                WHERE a.active AND b.active AND EXISTS (SELECT 1 FROM role_grant g WHERE g.role = 'MANAGER' AND g.unit_id = a.id)
                AND EXISTS (SELECT 1 FROM role_grant g WHERE g.role = 'MANAGER' AND g.unit_id = b.id)
                ORDER BY a.name, b.name LIMIT 200""")) {
            var people = bare.read("SELECT p.id" + ALONE + " ORDER BY p.id LIMIT 2", pair[0]);
            if (people.size() == 2) {
                from = (UUID) pair[0];
                to = (UUID) pair[1];
                person = (UUID) people.getFirst()[0];
                twin = (UUID) people.getLast()[0];
                leaving = new PersonId((UUID) bare.read(MANAGER, from).getFirst()[0]);
                receiving = new PersonId((UUID) bare.read(MANAGER, to).getFirst()[0]);
                return;
            }
        }
        throw new IllegalStateException("No two units of one provider with two people to move");
    }

    @Override
    public String name() {
        return "W8 move between two units";
    }

    @Override
    public void prepare() throws SQLException {
        for (var one : List.of(person, twin)) {
            bare.write(
                    "DELETE FROM staff_move_step WHERE move_id IN (SELECT id FROM staff_move WHERE person_id = ?)",
                    one);
            bare.write("DELETE FROM staff_move WHERE person_id = ?", one);
            bare.write("DELETE FROM membership WHERE person_id = ? AND unit_id = ?", one, to);
            bare.write("UPDATE membership SET valid_to = NULL WHERE person_id = ? AND unit_id = ?", one, from);
        }
        bare.write("DELETE FROM EVENT_PUBLICATION WHERE listener_id = 'bench'");
        audit = BareAudit.before(bare);
    }

    @Override
    public void portal() {
        TestLogin.as(leaving);
        move = desk.begin(wanted(MoveSide.LEAVING));
        TestLogin.as(receiving);
        desk.begin(wanted(MoveSide.RECEIVING));
    }

    private NewMove wanted(MoveSide side) {
        return new NewMove(side, new PersonId(person), new UnitId(from), new UnitId(to), today, true);
    }

    @Override
    public void settle() throws SQLException {
        portal.awaitListeners();
        var database = portal.bare();
        var id = move.value();
        var other = se.omsorgsportal.shared.Ids.next();
        begun = new Rows()
                .take(database, "staff_move", """
                        id, version, person_id, from_unit, to_unit, state, state_since, started_at, leaving_day, leaving_by,
                        leaving_at, receiving_day, receiving_by, receiving_at, agreed_day, obstacle, open_key""", "id = ?", id)
                .take(database, "staff_move_step", STEP, "move_id = ? ORDER BY id LIMIT 1", id)
                .put(Publications.TABLE, Publications.COLUMNS, Publications.rows(1))
                .rename(id, other)
                .rename(person, twin)
                .renameFirstColumns();
        agreed = new Rows()
                .take(database, "staff_move_step", STEP, "move_id = ? ORDER BY id LIMIT 100 OFFSET 1", id)
                .take(
                        database,
                        "membership",
                        "id, person_id, unit_id, valid_from, valid_to",
                        "person_id = ? AND unit_id = ?",
                        person,
                        to)
                .put(Publications.TABLE, Publications.COLUMNS, Publications.rows(2))
                .rename(id, other)
                .rename(person, twin)
                .renameFirstColumns();
        audit.take(bare);
    }

    @Override
    public void bare() throws SQLException {
        bare.transaction(() -> {
            look();
            begun.write(portal.bare());
        });
        bare.transaction(() -> {
            bare.read("SELECT * FROM staff_move WHERE open_key = ? FOR UPDATE", twin);
            look();
            bare.read("SELECT * FROM unit WHERE id = ? FOR UPDATE", to);
            bare.read("SELECT * FROM person WHERE id = ? FOR UPDATE", twin);
            bare.write(
                    "UPDATE membership SET valid_to = ? WHERE person_id = ? AND unit_id = ?",
                    today.minusDays(1),
                    twin,
                    from);
            agreed.write(portal.bare());
            bare.write("UPDATE staff_move SET version = version + 1 WHERE open_key = ?", twin);
            audit.append(bare);
        });
    }

    /** What has to be known before either side may act. */
    private void look() throws SQLException {
        bare.read("SELECT * FROM unit WHERE id IN (?, ?)", from, to);
        bare.read("SELECT * FROM staff_move WHERE open_key = ?", twin);
        bare.read("SELECT id FROM orders WHERE open_key = ?", "ENDING:" + twin);
        bare.read("SELECT p.*, m.* FROM person p LEFT JOIN membership m ON m.person_id = p.id WHERE p.id = ?", twin);
        bare.read("SELECT * FROM role_grant WHERE person_id = ?", twin);
    }
}
