package se.omsorgsportal.servicewindows;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.servicewindows.ConsultationDetails.Row;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** Asks the superusers of IFO, VoO and the fee officers which date suits them, and shows their answers side by side (WIN-02). */
@Service
@SignedIn
@Transactional(readOnly = true)
public class Consultations {

    private static final int COMMENT = 500;

    private final ConsultationStore store;
    private final WindowStore windows;
    private final Windows steps;
    private final WindowHistory history;
    private final Effects effects;
    private final People people;
    private final Routines routines;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    Consultations(
            ConsultationStore store,
            WindowStore windows,
            Windows steps,
            WindowHistory history,
            Effects effects,
            People people,
            Routines routines,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.windows = windows;
        this.steps = steps;
        this.history = history;
        this.effects = effects;
        this.people = people;
        this.routines = routines;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** For administrators with everybody's answers, for those who are asked with their own; nobody else reads it. */
    public ConsultationDetails details(WindowId id) {
        boolean administrator = user.has(Role.ADMINISTRATOR);
        var asked = store.members();
        var me = me();
        if (!administrator && (me == null || !asked.containsKey(me))) {
            throw new OutsideScope("consultation " + id);
        }
        var window = windows.require(id);
        var dates = store.dates(id);
        var answers = store.answers(id);
        return new ConsultationDetails(
                id,
                window.number(),
                window.kind(),
                window.state(),
                window.version(),
                effects.names(window.systems()),
                window.effect(),
                store.answerBy(id).orElse(null),
                dates,
                administrator ? rows(asked, answers) : List.of(),
                me == null ? Map.of() : answers.getOrDefault(me, Map.of()),
                me != null && asked.containsKey(me) && window.state() == WindowState.CONSULTING);
    }

    /** By when answers are asked for unless another day is typed. */
    @AdministratorsOnly
    public LocalDate usualAnswerBy() {
        return Zone.today(clock).plusDays(routines.get(PlanRoutines.ANSWER));
    }

    /** Asks everybody in the groups about the dates. Throws {@link ConsultationWithoutDates} and {@link NobodyToAsk}. */
    @Transactional
    @AdministratorsOnly
    public void open(WindowId id, long version, @Nullable LocalDate answerBy) {
        var dates = store.dates(id);
        if (dates.isEmpty()) {
            throw new ConsultationWithoutDates();
        }
        if (store.members().isEmpty()) {
            throw new NobodyToAsk();
        }
        var today = Zone.today(clock);
        if (answerBy == null || answerBy.isBefore(today)) {
            throw new InvalidInput("answerBy", "consultation.fault.answer-by", today);
        }
        if (dates.stream().anyMatch(date -> date.schedule().day().isBefore(today))) {
            throw new InvalidInput("dates", "consultation.fault.past");
        }
        store.open(id, answerBy, clock.instant());
        steps.act(id, version, WindowAct.of(WindowAction.CONSULT));
    }

    /** What the current user answers; may be changed as long as the consultation is open. */
    @Transactional
    public void answer(WindowId id, Collection<ConsultationReply> replies) {
        var me = user.myself();
        if (!store.isMember(me)) {
            throw new OutsideScope("consultation " + id);
        }
        var window = windows.lock(id);
        if (window.state() != WindowState.CONSULTING) {
            throw new ConsultationClosed(window.number());
        }
        var known = store.dates(id).stream()
                .map(ConsultationDetails.ProposedDate::id)
                .collect(toSet());
        var answers = new ArrayList<DateAnswer>();
        for (var reply : checked(replies, known)) {
            var answer = Objects.requireNonNull(reply.answer());
            store.answer(reply.date(), me, answer, reply.comment(), clock.instant());
            answers.add(answer);
        }
        audit.record(Act.of(
                        "window.consultation.answered",
                        "window",
                        id,
                        window.number().toString())
                .changed("answers", null, answers));
        history.announce(new WindowChanged(id, clock.instant()));
    }

    /** The consultations that the current user has still something to answer in, by day. */
    public List<OpenConsultation> waiting() {
        var me = me();
        if (me == null || !store.isMember(me)) {
            return List.of();
        }
        return store.open(me).stream()
                .filter(each -> each.answered() < each.dates())
                .toList();
    }

    /** Nobody for the portal itself, and for whoever works as a stand-in: they were not asked as themselves (ORD-11). */
    private @Nullable PersonId me() {
        return user.isSystem() || user.isStandIn() ? null : user.id();
    }

    /** Everybody who is asked. */
    @SystemOnly
    public Set<PersonId> asked() {
        return store.members().keySet();
    }

    private static List<ConsultationReply> checked(Collection<ConsultationReply> replies, Set<UUID> known) {
        var given = new HashSet<UUID>();
        var checked = new ArrayList<ConsultationReply>();
        for (var reply : replies) {
            if (reply.answer() == null || !known.contains(reply.date()) || !given.add(reply.date())) {
                throw new InvalidInput("answer", "consultation.fault.answer");
            }
            var comment = FreeText.optional("comment", reply.comment());
            if (comment.length() > COMMENT) {
                throw new InvalidInput("comment", "error.text.long", COMMENT);
            }
            checked.add(new ConsultationReply(reply.date(), reply.answer(), comment));
        }
        if (given.size() < known.size()) {
            throw new InvalidInput("answer", "consultation.fault.answer");
        }
        return checked;
    }

    private List<Row> rows(
            Map<PersonId, Set<ConsultationGroup>> asked, Map<PersonId, Map<UUID, ConsultationReply>> answers) {
        var everybody = new HashSet<>(asked.keySet());
        everybody.addAll(answers.keySet());
        var names = people.names(everybody);
        return everybody.stream()
                .map(person -> new Row(
                        person,
                        names.getOrDefault(person, "–"),
                        asked.getOrDefault(person, Set.of()),
                        answers.getOrDefault(person, Map.of())))
                .sorted(Comparator.comparing(
                                (Row row) -> row.groups().stream().min(Comparator.naturalOrder()),
                                Comparator.comparing(
                                        group -> group.map(Enum::ordinal).orElse(Integer.MAX_VALUE)))
                        .thenComparing(Row::name)
                        .thenComparing(Row::person))
                .toList();
    }
}
