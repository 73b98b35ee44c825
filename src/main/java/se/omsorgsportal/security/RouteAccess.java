package se.omsorgsportal.security;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import com.vaadin.flow.server.auth.MenuAccessControl;
import com.vaadin.flow.server.menu.AvailableViewInfo;
import java.security.Principal;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets views and menu ask {@link CurrentUser} instead of what was noted at login: a role taken away counts at the next
 * step, and somebody who has shown one factor only is nobody here, by whatever way they come to a view (ALL-03).
 */
@Configuration(proxyBeanMethods = false)
class RouteAccess {

    @Bean
    AccessAnnotationChecker accessAnnotationChecker(CurrentUser user) {
        return new RolesNow(user);
    }

    @Bean
    MenuAccessControl menuAccessControl(CurrentUser user) {
        return new MenuNow(user);
    }

    private static final class RolesNow extends AccessAnnotationChecker {
        private final transient CurrentUser user;

        RolesNow(CurrentUser user) {
            this.user = user;
        }

        @Override
        public boolean hasAccess(
                Class<?> view, @Nullable Principal principal, Function<String, @Nullable Boolean> roles) {
            var known = user.user().isPresent() ? principal : null;
            return super.hasAccess(view, known, role -> holds(user, role));
        }
    }

    private static final class MenuNow extends DefaultMenuAccessControl {
        private final transient CurrentUser user;

        MenuNow(CurrentUser user) {
            this.user = user;
        }

        @Override
        public boolean canAccessView(AvailableViewInfo view) {
            if (!view.loginRequired()) {
                return true;
            }
            var roles = view.rolesAllowed();
            return user.user().isPresent()
                    && (roles == null
                            || roles.length == 0
                            || Arrays.stream(roles).anyMatch(role -> holds(user, role)));
        }
    }

    private static boolean holds(CurrentUser user, String role) {
        return Arrays.stream(Role.values()).anyMatch(one -> one.name().equals(role) && user.has(one));
    }
}
