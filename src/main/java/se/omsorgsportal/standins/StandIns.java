package se.omsorgsportal.standins;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.Colleague;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.security.AccessChanged;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.security.StandIn;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/**
 * Who acts for whom while somebody is away (ORD-11). A manager or administrator names a stand-in for themselves in one
 * role; it begins and ends by the clock, or is ended early by them or by an administrator.
 */
@Service
@SignedIn
@Transactional(readOnly = true)
public class StandIns {

    private static final int CHOICES = 20;

    private final StandInStore standIns;
    private final StandInCheck check;
    private final People people;
    private final Staff staff;
    private final CurrentUser user;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandIns(
            StandInStore standIns,
            StandInCheck check,
            People people,
            Staff staff,
            CurrentUser user,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standIns = standIns;
        this.check = check;
        this.people = people;
        this.staff = staff;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Names a stand-in for the current user. Throws {@link NotPassedOn}, {@link StandInOverlaps} and {@link InvalidInput}. */
    @Transactional
    public UUID name(NewStandIn wanted) {
        var me = requireMyself();
        var named = check.checked(me, wanted);
        var row = new StandInRow(
                named.role(),
                me.id(),
                named.deputy(),
                named.period().from(),
                Objects.requireNonNull(named.period().to()),
                clock.instant());
        standIns.add(row);
        var made = row.standIn();
        done(
                made,
                act("standin.named", made)
                        .changed("role", null, made.role())
                        .changed("firstDay", null, made.period().from())
                        .changed("lastDay", null, made.period().to()));
        events.publishEvent(new StandInNamed(made.id(), made.deputy()));
        return made.id();
    }

    /** Ends it now: by whoever named it, or an administrator. */
    @Transactional
    public void end(UUID id) {
        var me = requireMyself();
        var row = standIns.lock(id).orElseThrow(NotFound::new);
        var ended = row.standIn();
        if (!ended.of().equals(me.id()) && !user.has(Role.ADMINISTRATOR)) {
            throw new OutsideScope("stand-in " + id);
        }
        if (row.end(me.id(), clock.instant())) {
            done(ended, act("standin.ended", ended));
        }
    }

    /** From now on the current user works as the stand-in, until they stop or it ends. */
    @Transactional
    public void begin(UUID id) {
        user.workAs(id);
        var begun = standIns.find(id).orElseThrow(NotFound::new);
        audit.record(act("standin.begun", begun));
    }

    /** The current user works as themselves again. */
    @Transactional
    public void stop() {
        var left = user.user().map(PortalUser::standsInFor).flatMap(absent -> standIns.find(absent.standIn()));
        left.ifPresent(one -> audit.record(act("standin.stopped", one)));
        user.workAsMyself();
    }

    /** Those whom the current user has named, until they are over. */
    public List<StandInDetails> named() {
        return details(standIns.namedBy(user.id(), today()));
    }

    /** For whom the current user is or will be the stand-in. */
    public List<StandInDetails> mine() {
        return details(standIns.of(user.id(), today()));
    }

    @AdministratorsOnly
    public List<StandInDetails> all(int offset, int limit) {
        return details(standIns.all(today(), offset, limit));
    }

    /** The roles in which the current user can name a stand-in. */
    public List<Role> roles() {
        return user.user().filter(me -> me.standsInFor() == null).map(PortalUser::roles).orElse(Set.of()).stream()
                .filter(StandInCheck.ROLES::contains)
                .sorted()
                .toList();
    }

    /** Whom the current user can name: an administrator anybody, a manager those of the same providers; by how the name begins. */
    public List<Colleague> choices(String text) {
        if (user.has(Role.ADMINISTRATOR)) {
            return people.suggest(text).stream()
                    .map(person -> new Colleague(person.id(), person.name().full()))
                    .toList();
        }
        return user.has(Role.MANAGER) ? staff.colleagues(text, CHOICES) : List.of();
    }

    /** Who stands in today for these people in the role: they are told what the people are told. */
    @SystemOnly
    public Set<PersonId> deputies(Role role, Collection<PersonId> of) {
        return standIns.deputies(role, of, today());
    }

    @SystemOnly
    public Optional<StandInDetails> details(UUID id) {
        return standIns.find(id).map(found -> details(List.of(found)).getFirst());
    }

    private PortalUser requireMyself() {
        var me = user.user().orElseThrow(() -> new OutsideScope("nobody is signed in"));
        if (me.standsInFor() != null) {
            throw new NotPassedOn();
        }
        return me;
    }

    private List<StandInDetails> details(List<StandIn> some) {
        var ids = new HashSet<PersonId>();
        some.forEach(one -> {
            ids.add(one.of());
            ids.add(one.deputy());
        });
        Map<PersonId, String> names = people.names(ids);
        var today = today();
        var shown = new ArrayList<StandInDetails>();
        for (var one : some) {
            shown.add(new StandInDetails(
                    one.id(),
                    one.role(),
                    one.of(),
                    names.getOrDefault(one.of(), "–"),
                    one.deputy(),
                    names.getOrDefault(one.deputy(), "–"),
                    one.period().from(),
                    Objects.requireNonNull(one.period().to()),
                    one.period().contains(today)));
        }
        return shown;
    }

    private void done(StandIn what, Act act) {
        audit.record(act);
        events.publishEvent(new AccessChanged(what.deputy()));
    }

    private static Act act(String what, StandIn standIn) {
        return Act.of(what, "standin", standIn.id(), standIn.id().toString().substring(24))
                .about(standIn.deputy());
    }

    private LocalDate today() {
        return Zone.today(clock);
    }
}
