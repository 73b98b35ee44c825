package se.omsorgsportal.security;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs work in the name of the portal itself: jobs, event listeners, the first start. */
public final class SystemAccess {

    private static final Authentication PORTAL = UsernamePasswordAuthenticationToken.authenticated(
            "portal", "", AuthorityUtils.createAuthorityList("ROLE_SYSTEM"));

    private SystemAccess() {}

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
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
