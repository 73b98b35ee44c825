package se.omsorgsportal.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.moves.MoveAgreed;
import se.omsorgsportal.moves.MoveAwaits;
import se.omsorgsportal.moves.MoveCalledOff;
import se.omsorgsportal.moves.MoveCompleted;
import se.omsorgsportal.moves.MoveDetails;
import se.omsorgsportal.moves.MoveId;
import se.omsorgsportal.moves.MoveSide;
import se.omsorgsportal.moves.MoveTookEffect;
import se.omsorgsportal.moves.Moves;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.setup.PortalProperties;

/** Tells the units and the administrators what happens with moves (MOV-01, MOV-02, MOV-04). */
@Component
class MoveAnnouncements {

    private final Moves moves;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Inbox inbox;
    private final PortalProperties portal;

    MoveAnnouncements(Moves moves, Recipients recipients, Outbox outbox, Inbox inbox, PortalProperties portal) {
        this.moves = moves;
        this.recipients = recipients;
        this.outbox = outbox;
        this.inbox = inbox;
        this.portal = portal;
    }

    /** Nobody is told of what somebody else has done something about already. */
    @ApplicationModuleListener
    void on(MoveAwaits event) {
        SystemAccess.run(() -> {
            var move = moves.details(event.move());
            if (move.state().waitsFor(event.side())) {
                var cause = "move-awaits:" + event.move() + ":" + event.at().toEpochMilli();
                var to = recipients.superusers(move.unit(event.side()).id());
                var kind = move.daysDiffer() ? "DIFFER" : event.side().name();
                tell(
                        move,
                        cause,
                        MailTemplate.MOVE_AWAITS,
                        MessageKind.MOVE_AWAITS,
                        to,
                        "situation",
                        "mail.move." + kind);
            }
        });
    }

    @ApplicationModuleListener
    void on(MoveAgreed event) {
        SystemAccess.run(() -> {
            var move = moves.details(event.move());
            var to = recipients.administrators();
            var cause = "move-agreed:" + event.move();
            tell(move, cause, MailTemplate.MOVE_AGREED, MessageKind.MOVE_AGREED, to, "move-day", "");
        });
    }

    /** The administrators had their mail when the units agreed; now it is time. */
    @ApplicationModuleListener
    void on(MoveTookEffect event) {
        SystemAccess.run(() -> message(
                moves.details(event.move()),
                "move-in-effect:" + event.move(),
                MessageKind.MOVE_IN_EFFECT,
                recipients.administrators()));
    }

    @ApplicationModuleListener
    void on(MoveCompleted event) {
        SystemAccess.run(() -> {
            var move = moves.details(event.move());
            var cause = "move-done:" + event.move();
            tell(move, cause, MailTemplate.MOVE_DONE, MessageKind.MOVE_DONE, sides(move), "move-day", "");
        });
    }

    @ApplicationModuleListener
    void on(MoveCalledOff event) {
        SystemAccess.run(() -> {
            var move = moves.details(event.move());
            var cause = "move-called-off:" + event.move();
            var told = move.agreedDay() == null ? List.<PersonSummary>of() : recipients.administrators();
            var to = Stream.concat(sides(move).stream(), told.stream())
                    .distinct()
                    .toList();
            var why = move.obstacle() == null ? "" : "MoveObstacle." + move.obstacle();
            tell(move, cause, MailTemplate.MOVE_CALLED_OFF, MessageKind.MOVE_CALLED_OFF, to, "comment", why);
        });
    }

    private List<PersonSummary> sides(MoveDetails move) {
        return Stream.of(MoveSide.values())
                .flatMap(side -> recipients.superusers(move.unit(side).id()).stream())
                .distinct()
                .toList();
    }

    /** @param key the words of the place; without, those of the last step, or what stands there anyway */
    private void tell(
            MoveDetails move,
            String cause,
            MailTemplate template,
            MessageKind kind,
            List<PersonSummary> to,
            String place,
            String key) {
        outbox.put(
                new Notice(cause, template, language -> {
                    var values = values(move, language);
                    values.putIfAbsent(place, words(move, language, key));
                    return values;
                }),
                to);
        message(move, cause, kind, to);
    }

    private void message(MoveDetails move, String cause, MessageKind kind, List<PersonSummary> to) {
        inbox.put(
                new Message(
                        cause,
                        kind,
                        path(move.id()),
                        move.name(),
                        move.from().name(),
                        move.to().name(),
                        Optional.ofNullable(move.day()).map(Object::toString).orElse("")),
                to);
    }

    private static String words(MoveDetails move, Locale language, String key) {
        if (key.isEmpty()) {
            return move.steps().getLast().comment();
        }
        var day = move.day();
        return Words.of(
                language,
                key,
                move.name(),
                move.from().name(),
                move.to().name(),
                day == null ? "" : Words.day(language, day));
    }

    private Map<String, String> values(MoveDetails move, Locale language) {
        var day = move.day();
        var values = new HashMap<String, String>();
        values.put("name", move.name());
        values.put("from-unit", move.from().name());
        values.put("to-unit", move.to().name());
        values.put("move-day", day == null ? "" : Words.day(language, day));
        values.put("link", portal.link(path(move.id())));
        return values;
    }

    private static String path(MoveId id) {
        return Addresses.move(id);
    }
}
