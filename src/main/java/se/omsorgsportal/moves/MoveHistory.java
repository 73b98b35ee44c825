package se.omsorgsportal.moves;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;

/** Writes what happened to a move: its history, the audit log, and the announcement to the other modules. */
@Component
class MoveHistory {

    private final MoveStore moves;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    MoveHistory(MoveStore moves, AuditLog audit, ApplicationEventPublisher events, CurrentUser user, Clock clock) {
        this.moves = moves;
        this.audit = audit;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** Whoever is signed in did it, or else the portal; the announcement goes last, when all that it tells is in place. */
    void add(Move move, MoveStepKind what, @Nullable MoveState before, @Nullable LocalDate day, String comment) {
        moves.add(new MoveStep(
                move, what, day, user.user().map(PortalUser::actor).orElse(null), clock.instant(), comment));
        audit.record(Act.of(what.act(), "move", move.id(), label(move))
                .about(move.person())
                .changed("state", before, move.state())
                .changed("day", null, day));
    }

    void announce(Object event) {
        events.publishEvent(event);
    }

    /** Enough to tell it from others in the log; never a name. */
    private static String label(Move move) {
        return move.id().toString().substring(24);
    }
}
