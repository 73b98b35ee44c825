package se.omsorgsportal.servicewindows;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.servicewindows.OrderDetails.Decision;
import se.omsorgsportal.servicewindows.OrderDetails.Letter;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** Orders a window from the service desk and records what its board decides (WIN-03). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class WindowOrders {

    private static final Pattern CASE_NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./#-]{0,39}");

    private final WindowStore windows;
    private final Windows steps;
    private final WindowHistory history;
    private final ConsultationStore consultations;
    private final WindowOrderStore store;
    private final Effects effects;
    private final People people;
    private final Routines routines;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    WindowOrders(
            WindowStore windows,
            Windows steps,
            WindowHistory history,
            ConsultationStore consultations,
            WindowOrderStore store,
            Effects effects,
            People people,
            Routines routines,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.windows = windows;
        this.steps = steps;
        this.history = history;
        this.consultations = consultations;
        this.store = store;
        this.effects = effects;
        this.people = people;
        this.routines = routines;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    public OrderDetails details(WindowId id) {
        var window = windows.require(id);
        var letters = store.letters(id);
        var decision = store.decision(id).orElse(null);
        var names = names(letters, decision);
        return new OrderDetails(
                id,
                window.version(),
                window.number(),
                window.state(),
                window.kind(),
                routines.get(PlanRoutines.SERVICE_DESK).value(),
                store.caseNumber(id),
                window.schedule(),
                consultations.dates(id),
                letters.stream()
                        .map(row -> new Letter(
                                row.id(), row.at(), row.by(), name(names, row.by()), row.caseNumber(), row.text()))
                        .toList(),
                decision == null
                        ? null
                        : new Decision(
                                decision.decision(),
                                decision.schedule(),
                                decision.comment(),
                                decision.at(),
                                name(names, decision.by())));
    }

    /** The order as it would be sent for the day, to be edited. */
    public String draft(WindowId id, WindowSchedule schedule) {
        var window = windows.require(id);
        var effect = window.effect().isBlank() ? effects.draft(window.systems()) : window.effect();
        return Effects.say(
                "plan.draft.order." + window.kind().name(),
                String.join(", ", effects.names(window.systems())),
                WindowWording.of(schedule),
                effect);
    }

    /** Sends the order for the day. */
    @Transactional
    public void place(WindowId id, long version, WindowSchedule schedule, String text) {
        var checked = FreeText.required("text", text);
        steps.act(id, version, WindowAct.of(WindowAction.ORDER).on(schedule));
        send(id, checked);
    }

    /** Writes to the service desk about the window again, with its case number in the subject. */
    @Transactional
    public void write(WindowId id, String text) {
        var checked = FreeText.required("text", text);
        var window = windows.require(id);
        audit.record(Act.of("window.letter", "window", id, window.number().toString()));
        send(id, checked);
    }

    @Transactional
    public void caseNumber(WindowId id, String typed) {
        var number = typed.strip();
        if (!CASE_NUMBER.matcher(number).matches()) {
            throw new InvalidInput("caseNumber", "window-order.fault.case-number");
        }
        var window = windows.lock(id);
        var before = store.caseNumber(id);
        store.caseNumber(id, number);
        audit.record(Act.of("window.case-number", "window", id, window.number().toString())
                .changed("caseNumber", before.isEmpty() ? null : before, number));
        history.announce(new WindowChanged(id, clock.instant()));
    }

    /** Records the board's answer: the day is confirmed, or the planning begins anew. */
    @Transactional
    public void decide(WindowId id, long version, CabAnswer typed) {
        var comment = typed.decision() == CabDecision.REFUSED
                ? FreeText.required("comment", typed.comment())
                : FreeText.optional("comment", typed.comment());
        var schedule =
                typed.decision() == CabDecision.APPROVED ? windows.require(id).schedule() : typed.schedule();
        if (typed.decision() == CabDecision.OTHER_DATE && schedule == null) {
            throw new InvalidInput("day", "plan.fault.day");
        }
        steps.act(
                id,
                version,
                typed.decision() == CabDecision.REFUSED
                        ? WindowAct.of(WindowAction.RETHINK).because(comment)
                        : WindowAct.of(WindowAction.CONFIRM)
                                .on(Objects.requireNonNull(schedule))
                                .because(comment));
        store.decide(
                id,
                new CabAnswer(typed.decision(), typed.decision() == CabDecision.REFUSED ? null : schedule, comment),
                by(),
                clock.instant());
        audit.record(
                Act.of("window.cab", "window", id, windows.require(id).number().toString())
                        .changed("decision", null, typed.decision()));
    }

    /** What is to be sent. */
    @SystemOnly
    public ServiceDeskLetter letter(UUID id) {
        var letter = store.letter(id).orElseThrow(NotFound::new);
        return new ServiceDeskLetter(
                windows.require(letter.window()).number(),
                routines.get(PlanRoutines.SERVICE_DESK_NAME),
                routines.get(PlanRoutines.SERVICE_DESK),
                OrderDetails.mark(letter.caseNumber()),
                letter.text());
    }

    /** What stands in the subject of every mail to the service desk about the window: empty, or {@code [12345]} ([001]). */
    @SystemOnly
    public String mark(WindowId id) {
        return OrderDetails.mark(store.caseNumber(id));
    }

    private void send(WindowId id, String text) {
        var at = clock.instant();
        var letter = store.add(id, store.caseNumber(id), text, by(), at);
        history.announce(new LetterWritten(id, letter, at));
    }

    private @Nullable PersonId by() {
        return user.isSystem() ? null : user.id();
    }

    private Map<PersonId, String> names(
            Collection<WindowOrderStore.LetterRow> letters, WindowOrderStore.@Nullable DecisionRow decision) {
        var all = new HashSet<PersonId>();
        letters.stream()
                .map(WindowOrderStore.LetterRow::by)
                .filter(Objects::nonNull)
                .forEach(all::add);
        if (decision != null && decision.by() != null) {
            all.add(decision.by());
        }
        return all.isEmpty() ? Map.of() : people.names(List.copyOf(all));
    }

    private static String name(Map<PersonId, String> names, @Nullable PersonId person) {
        return person == null ? "" : names.getOrDefault(person, "–");
    }
}
