package se.omsorgsportal.audit;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;

/** Says who acts, as what, when, and from where: a network address, or the part of the portal that acts by itself. */
@Component
class Whence {

    private final CurrentUser user;
    private final Clock clock;

    Whence(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    StampedAct stamp(Act act) {
        var actor = actor();
        return new StampedAct(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor,
                actor == null ? null : role(),
                actor == null ? null : forWhom(),
                storable(origin(), 100),
                storable(act.what(), 100),
                storable(act.objectType(), 50),
                storable(act.objectId(), 100),
                storable(act.label(), 200),
                act.person(),
                act.changes());
    }

    /** Also a person whose access has just been taken away still is who acts. */
    private @Nullable PersonId actor() {
        return SystemAccess.actor().flatMap(SignedInPerson::of).orElse(null);
    }

    private @Nullable Role role() {
        return user.user().map(PortalUser::roles).isPresent() ? user.activeRole() : null;
    }

    /** Whose stand-in acts (ORD-11). */
    private @Nullable PersonId forWhom() {
        return user.user().map(PortalUser::actor).map(Actor::forWhom).orElse(null);
    }

    private String origin() {
        return user.isSystem() ? worker() : channel() + address().orElseGet(Whence::worker);
    }

    private static String channel() {
        return SystemAccess.actor()
                .map(Authentication::getPrincipal)
                .filter(SignedInPerson.class::isInstance)
                .map(who -> ((SignedInPerson) who).channel())
                .filter(text -> !text.isEmpty())
                .map(text -> text + " ")
                .orElse("");
    }

    private static Optional<String> address() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getRemoteAddr)
                .or(() -> Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                        .filter(ServletRequestAttributes.class::isInstance)
                        .map(attributes -> ((ServletRequestAttributes) attributes)
                                .getRequest()
                                .getRemoteAddr()))
                .or(() -> Optional.ofNullable(VaadinSession.getCurrent())
                        .map(session -> session.getBrowser().getAddress()));
    }

    /** The class that took the portal's own access, as a job or a listener; else the thread. */
    private static String worker() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .dropWhile(name -> !name.equals(SystemAccess.class.getName()))
                        .dropWhile(name -> name.equals(SystemAccess.class.getName()) || isJdk(name))
                        .findFirst())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .orElseGet(() -> "thread " + Thread.currentThread().getName());
    }

    private static boolean isJdk(String name) {
        return name.startsWith("java.") || name.startsWith("jdk.");
    }

    /** At most so many characters, none of them half a pair: what is hashed is what the database gives back. */
    static String storable(String text, int longest) {
        var clean = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        if (clean.codePointCount(0, clean.length()) <= longest) {
            return clean;
        }
        return clean.substring(0, clean.offsetByCodePoints(0, longest));
    }
}
