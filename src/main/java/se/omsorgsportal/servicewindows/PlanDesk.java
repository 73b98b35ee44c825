package se.omsorgsportal.servicewindows;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.Zone;

/** Where an administrator plans a window: what, whom it hits, and when (WIN-01, WIN-04). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class PlanDesk {

    private static final int MOST_DATES = 6;

    private final Windows windows;
    private final WindowStore store;
    private final ConsultationStore consultations;
    private final PlanDates dates;
    private final Effects effects;
    private final WindowHistory history;
    private final Clock clock;

    PlanDesk(
            Windows windows,
            WindowStore store,
            ConsultationStore consultations,
            PlanDates dates,
            Effects effects,
            WindowHistory history,
            Clock clock) {
        this.windows = windows;
        this.store = store;
        this.consultations = consultations;
        this.dates = dates;
        this.effects = effects;
        this.history = history;
        this.clock = clock;
    }

    /** The window as planned so far, to be planned on. */
    public PlanForm form(WindowId id) {
        var window = store.require(id);
        var proposed = proposed(id);
        var thoughtOf = window.schedule();
        return new PlanForm(
                window.kind(),
                window.systems(),
                window.secondRound(),
                window.effect(),
                proposed.isEmpty() && thoughtOf != null ? List.of(thoughtOf) : proposed,
                false);
    }

    /** Makes the window; nobody is told of it yet. */
    @Transactional
    public WindowId plan(PlanForm form) {
        var systems = effects.normalised(form.systems());
        check(form, null);
        var content = new WindowContent(systems, form.secondRound(), form.effect());
        var id = windows.create(form.kind(), content, form.dates().getFirst());
        replaceDates(id, form.dates());
        return id;
    }

    /**
     * Changes what is planned. While the superusers are asked, their answers to dates that stay are kept, and about other
     * dates they are asked anew.
     */
    @Transactional
    public void change(WindowId id, long version, PlanForm form) {
        check(form, id);
        windows.describe(
                id, version, new WindowContent(effects.normalised(form.systems()), form.secondRound(), form.effect()));
        var window = store.require(id);
        if (window.state().compareTo(WindowState.CONSULTING) > 0 || window.kind() != form.kind()) {
            throw new WindowStepNotPossible(window.number());
        }
        window.schedule(form.dates().getFirst());
        if (replaceDates(id, form.dates()) && window.state() == WindowState.CONSULTING) {
            history.announce(new WindowProposed(id, history.now()));
        }
    }

    /** Whether they are others than before. */
    private boolean replaceDates(WindowId id, List<WindowSchedule> wanted) {
        var before = proposed(id);
        if (Set.copyOf(before).equals(Set.copyOf(wanted))) {
            return false;
        }
        consultations.replaceDates(id, wanted);
        history.dates(store.require(id), before, wanted);
        return true;
    }

    private List<WindowSchedule> proposed(WindowId id) {
        return consultations.dates(id).stream()
                .map(ConsultationDetails.ProposedDate::schedule)
                .toList();
    }

    private void check(PlanForm form, @Nullable WindowId id) {
        if (form.dates().isEmpty()) {
            throw new InvalidInput("dates", "plan.fault.dates");
        }
        int most = form.kind() == WindowKind.URGENT ? 1 : MOST_DATES;
        if (form.dates().size() > most) {
            throw new InvalidInput("dates", "plan.fault.dates.many", most);
        }
        if (form.dates().stream().distinct().count() < form.dates().size()) {
            throw new InvalidInput("dates", "plan.fault.dates.twice");
        }
        for (var each : form.dates()) {
            ScheduleCheck.read(each.day(), each.start(), each.end(), Zone.today(clock));
        }
        if (!form.warned() && isWarned(form, id)) {
            throw new InvalidInput("warned", "plan.fault.warned");
        }
    }

    private boolean isWarned(PlanForm form, @Nullable WindowId id) {
        return form.dates().stream()
                .map(each -> dates.advice(form.systems(), form.kind(), each, id))
                .anyMatch(advice -> !advice.warnings().isEmpty());
    }
}
