package se.omsorgsportal.testing;

import java.io.Serializable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.shared.PersonId;

/** Signs people in for a test, on this thread; what they may do is asked of the directory as always. */
public final class TestLogin {

    private TestLogin() {}

    /** The person with all the roles they hold. */
    public static void as(PersonId person) {
        signIn(new Principal(person));
    }

    /** The portal itself. */
    public static void system() {
        signIn(UsernamePasswordAuthenticationToken.authenticated(
                "portal", "", AuthorityUtils.createAuthorityList("ROLE_SYSTEM")));
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(Principal person) {
        signIn(UsernamePasswordAuthenticationToken.authenticated(person, "", AuthorityUtils.NO_AUTHORITIES));
    }

    private static void signIn(UsernamePasswordAuthenticationToken authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    private record Principal(PersonId personId) implements SignedInPerson, Serializable {}
}
