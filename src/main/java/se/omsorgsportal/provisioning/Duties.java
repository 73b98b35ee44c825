package se.omsorgsportal.provisioning;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.PersonId;

/** Annex 1, the user's responsibility: read and accepted by each user, anew for each version (PRV-14). */
@Service
@Transactional(readOnly = true)
public class Duties {

    private static final int AT_ONCE = 500;

    private final DutiesStore store;
    private final ProvisioningRepository provisionings;
    private final TaskFlow flow;
    private final People people;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    Duties(
            DutiesStore store,
            ProvisioningRepository provisionings,
            TaskFlow flow,
            People people,
            CurrentUser user,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.provisionings = provisionings;
        this.flow = flow;
        this.people = people;
        this.user = user;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The version in force, in the current user's language. */
    @SignedIn
    public DutiesText current() {
        var ui = UI.getCurrent();
        boolean english = ui != null && "en".equals(ui.getLocale().getLanguage());
        return store.text(store.current(), english);
    }

    /** Whether the user may answer for themselves: a stand-in reads it and accepts nothing in anybody's name (ORD-11). */
    @SignedIn
    public boolean isMine() {
        return !user.isStandIn();
    }

    /** When the current user accepted the version in force. */
    @SignedIn
    public Optional<Instant> myAcceptance() {
        return store.acceptedAt(user.myself(), store.current());
    }

    /** The current user accepts what they have read; throws {@link DutiesChanged} when a newer version has come, and {@link se.omsorgsportal.security.NotAsStandIn}. */
    @Transactional
    @SignedIn
    public void accept(int version) {
        if (version != store.current()) {
            throw new DutiesChanged();
        }
        var person = user.myself();
        if (store.accept(person, version, clock.instant())) {
            audit.record(Act.of("duties.accepted", "duties", version, Integer.toString(version))
                    .about(person));
        }
        for (var order : provisionings.ordersOf(person, TaskKind.ACCEPT_DUTIES, List.of(TaskState.OPEN))) {
            var provisioning = flow.lock(order);
            provisioning
                    .task(TaskKind.ACCEPT_DUTIES)
                    .filter(task -> task.state() == TaskState.OPEN)
                    .ifPresent(task -> flow.done(provisioning, task, user.actor(), ""));
        }
    }

    /** The version in force in both languages, to write the next one from. */
    @AdministratorsOnly
    public DutiesDraft draft() {
        return store.draft(store.current());
    }

    /** Puts a new version in force; everybody who accepted an earlier one is asked again, in the background. */
    @Transactional
    @AdministratorsOnly
    public int publish(int basedOn, DutiesDraft draft) {
        var checked = draft.checked();
        if (store.lockCurrent() != basedOn) {
            throw new ChangedMeanwhile();
        }
        int version = basedOn + 1;
        store.publish(version, checked, clock.instant());
        audit.record(Act.of("duties.published", "duties", version, Integer.toString(version)));
        return version;
    }

    @AdministratorsOnly
    public List<DutiesVersion> versions() {
        return store.versions();
    }

    /** Who has accepted a version, the latest first. */
    @AdministratorsOnly
    public List<DutiesAcceptance> acceptances(int version, int offset, int limit) {
        var accepted = store.acceptances(version, offset, limit);
        var names =
                people.names(accepted.stream().map(DutiesStore.Accepted::person).toList());
        return accepted.stream()
                .map(each -> new DutiesAcceptance(each.person(), names.getOrDefault(each.person(), "–"), each.at()))
                .toList();
    }

    /** Asks those who accepted an earlier version, some hundred at a time; returns how many were asked. */
    @Transactional
    @SystemOnly
    public int askEverybody() {
        int version = store.current();
        int asked = 0;
        for (var person : store.toAsk(version, AT_ONCE)) {
            if (store.ask(person, version, clock.instant()) && isActive(person)) {
                events.publishEvent(new DutiesAsked(person, version));
                asked++;
            }
        }
        return asked;
    }

    private boolean isActive(PersonId person) {
        return people.find(person).filter(PersonSummary::active).isPresent();
    }
}
