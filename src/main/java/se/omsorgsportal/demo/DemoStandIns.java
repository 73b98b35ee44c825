package se.omsorgsportal.demo;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.standins.NewStandIn;
import se.omsorgsportal.standins.StandIns;

/** The manager among the personas is away and has the superuser as stand-in; an administrator will be away. */
@Component
@Profile("demo")
class DemoStandIns {

    private final StandIns standIns;
    private final UserDirectory directory;
    private final Clock clock;

    DemoStandIns(StandIns standIns, UserDirectory directory, Clock clock) {
        this.standIns = standIns;
        this.directory = directory;
        this.clock = clock;
    }

    void create() {
        var today = Zone.today(clock);
        as(person(DemoPersona.MANAGER));
        standIns.name(new NewStandIn(Role.MANAGER, person(DemoPersona.SUPERUSER), today, today.plusDays(30)));
        as(person(DemoPersona.ADMINISTRATOR));
        standIns.name(new NewStandIn(
                Role.ADMINISTRATOR, person(DemoPersona.SECOND_ADMINISTRATOR), today.plusDays(20), today.plusDays(34)));
    }

    private PersonId person(DemoPersona persona) {
        return directory.find(LoginKind.USER_NAME, persona.key()).orElseThrow().id();
    }

    private static void as(PersonId person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Actor(person), "", AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
    }

    private record Actor(PersonId personId) implements SignedInPerson {}
}
