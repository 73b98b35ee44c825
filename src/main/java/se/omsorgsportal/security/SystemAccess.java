package se.omsorgsportal.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Runs work in the name of the portal itself: jobs, event listeners, the first start. Inside a view too, where Vaadin
 * answers with the session's security context whatever the thread's says; so who acts is asked here.
 */
public final class SystemAccess {

    private static final Authentication PORTAL = UsernamePasswordAuthenticationToken.authenticated(
            "portal", "", AuthorityUtils.createAuthorityList("ROLE_SYSTEM"));

    private static final ScopedValue<Authentication> AT_WORK = ScopedValue.newInstance();

    private SystemAccess() {}

    /** Who acts now: the portal inside its own work, otherwise whoever is signed in. */
    public static Optional<Authentication> actor() {
        return AT_WORK.isBound()
                ? Optional.of(AT_WORK.get())
                : Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    public static <T> T call(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PORTAL);
        SecurityContextHolder.setContext(context);
        try {
            return ScopedValue.where(AT_WORK, PORTAL).call(work::get);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
