package se.omsorgsportal.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.demo.SeedPlaces.Place;
import se.omsorgsportal.demo.SeedPlaces.Worker;
import se.omsorgsportal.orders.CaseNumber;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.SearchText;

/** Orders with their units, permissions, history and search index. */
final class SeedOrders {

    /** An order that was approved, with what its tasks need. */
    record Approved(
            UUID id,
            CaseNumber number,
            SeedPlan plan,
            Worker worker,
            Place place,
            UUID administrator,
            LocalDateTime at,
            LocalDateTime settled) {}

    private final SeedTable orders = new SeedTable(
            "orders",
            "id, version, case_year, case_number, kind, state, state_since, urgent, urgent_reason, beneficiary,"
                    + " given_name, family_name, email, mobile, work_function, profession, employment_kind, starts_on,"
                    + " ends_on, valid_to, provider_id, certificate, note, ordered_by, submitted_at, decided_by, open_key");
    private final SeedTable units = new SeedTable("order_unit", "order_id, unit_id");
    private final SeedTable permissions = new SeedTable("order_permission", "order_id, code, granted");
    private final SeedTable steps = new SeedTable("order_step", "order_id, what, state, by_person, at, step_comment");
    private final SeedTable parts = new SeedTable("order_name_part", "part, order_id");
    private final SeedPlaces world;
    private final SeedChance chance;

    SeedOrders(SeedPlaces world, SeedChance chance) {
        this.world = world;
        this.chance = chance;
    }

    /** Adds one order; returns it when it has tasks. */
    @Nullable
    Approved add(SeedPlan plan, CaseNumber number, Worker worker) {
        var place = world.places().get(worker.place());
        var administrator = chance.of(world.administrators());
        var at = chance.hour(plan.placed());
        var id = chance.id(at);
        var superuser = plan.state() == OrderState.AWAITING_MANAGER ? place.superuser() : null;
        var by = superuser == null ? place.manager() : superuser;
        var state =
                superuser == null && plan.state() == OrderState.AWAITING_MANAGER ? OrderState.SUBMITTED : plan.state();
        var first = state == OrderState.AWAITING_MANAGER ? state : OrderState.SUBMITTED;
        step(id, "PLACED", first, by, at, plan.urgent() ? "Ersätter en kollega som blivit sjuk." : "");
        var history = history(id, state, by, administrator, at);
        order(plan, number, worker, place, id, state, by, administrator, at, history.getLast());
        boolean approved = history.size() > 2 || state == OrderState.APPROVED;
        return approved
                ? new Approved(id, number, plan, worker, place, administrator, history.get(1), history.getLast())
                : null;
    }

    /** When it came into each of its states. */
    private List<LocalDateTime> history(UUID id, OrderState state, UUID by, UUID administrator, LocalDateTime placed) {
        var times = new ArrayList<>(List.of(placed));
        switch (state) {
            case REFUSED -> next(times, id, "REFUSED", state, administrator, "Personen har redan ett konto hos oss.");
            case SENT_BACK -> next(times, id, "SENT_BACK", state, administrator, "Vilken enhet gäller det?");
            case WITHDRAWN -> next(times, id, "WITHDRAWN", state, by, "");
            case APPROVED, READY, DELIVERED -> {
                next(times, id, "APPROVED", OrderState.APPROVED, administrator, "");
                if (state != OrderState.APPROVED) {
                    next(times, id, "READY", OrderState.READY, null, "");
                }
                if (state == OrderState.DELIVERED) {
                    next(times, id, "DELIVERED", state, by, "");
                }
            }
            case AWAITING_MANAGER, SUBMITTED -> {}
        }
        return times;
    }

    private void next(
            List<LocalDateTime> times, UUID id, String what, OrderState state, @Nullable UUID by, String comment) {
        times.add(chance.later(times.getLast(), 1, 2));
        step(id, what, state, by, times.getLast(), comment);
    }

    private void step(UUID id, String what, OrderState state, @Nullable UUID by, LocalDateTime at, String comment) {
        steps.add(id, what, state.name(), by, at, comment);
    }

    private void order(
            SeedPlan plan,
            CaseNumber number,
            Worker worker,
            Place place,
            UUID id,
            OrderState state,
            UUID by,
            UUID administrator,
            LocalDateTime at,
            LocalDateTime since) {
        boolean decided = state != OrderState.SUBMITTED
                && state != OrderState.AWAITING_MANAGER
                && state != OrderState.SENT_BACK
                && state != OrderState.WITHDRAWN;
        boolean registered = decided && state != OrderState.REFUSED;
        boolean temporary = chance.oneIn(4);
        var end = temporary ? plan.start().plusMonths(6) : null;
        orders.add(
                id,
                1,
                number.year(),
                number.number(),
                "NEW_ACCOUNT",
                state.name(),
                since,
                plan.urgent(),
                plan.urgent() ? "Ersätter en kollega som blivit sjuk." : "",
                registered ? worker.id() : null,
                worker.name().given(),
                worker.name().family(),
                worker.email(),
                worker.mobile(),
                worker.function().name(),
                worker.profession() == null ? null : worker.profession().name(),
                temporary ? "TEMPORARY" : "PERMANENT",
                plan.start(),
                end,
                end,
                place.provider(),
                worker.function() == ProfessionalFunction.LICENSED ? "WANTED" : "NONE",
                "",
                by,
                at,
                decided ? administrator : null,
                state.isOpen() ? "NEW_ACCOUNT:" + worker.email() : null);
        units.add(id, place.unit());
        wanted(worker.function()).forEach(code -> permissions.add(id, code, true));
        SearchText.suffixes(worker.name().full()).forEach(part -> parts.add(part, id));
    }

    /** What people of this function usually get. */
    static List<String> wanted(ProfessionalFunction function) {
        return switch (function) {
            case CARE_STAFF -> List.of("lc-utforare.performer", "lc-avvikelse.report");
            case GROUP_LEADER -> List.of("lc-utforare.group-leader", "lc-avvikelse.handle");
            case LICENSED -> List.of("lc-hsl.document", "signit.sign", "lc-avvikelse.report");
            case ASSISTANCE_OFFICER, MANAGER -> List.of("procapita.voo", "lc-avvikelse.report");
            case FEE_OFFICER -> List.of("procapita.fees", "lc-avvikelse.report");
        };
    }

    void write(Connection database) throws SQLException {
        for (var table : List.of(orders, units, permissions, steps, parts)) {
            table.write(database);
        }
    }
}
