package se.omsorgsportal.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.omsorgsportal.faultreports.FaultReports;
import se.omsorgsportal.faultreports.FaultReportState;
import se.omsorgsportal.faultreports.NewFault;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** Faults that users have reported: some at one unit, one that is solved. */
@Component
@Profile("demo")
class DemoFaults {

    private static final int HERE = 5;
    private static final int THERE = 10;

    private final FaultReports faults;
    private final UserDirectory directory;

    DemoFaults(FaultReports faults, UserDirectory directory) {
        this.faults = faults;
        this.directory = directory;
    }

    /** @param units those of the organisation; the nurse has the one with the number 5 */
    void create(List<UnitId> units) {
        as(DemoPersona.NURSE);
        faults.report(new NewFault(
                null,
                "lc-hsl",
                units.get(HERE),
                "Anteckningen försvinner när jag sparar och öppnar igen.",
                "Bärbar 17"));
        var solved = faults.report(
                new NewFault(null, "signit", units.get(HERE), "Listan med läkemedel är tom på ena datorn.", ""));
        as(DemoPersona.SUPERUSER);
        faults.report(new NewFault(
                null, "lc-hsl", units.get(HERE), "Det går inte att skriva ut journalen.", "Datorn på expeditionen"));
        as(DemoPersona.TWO_ROLES);
        faults.report(new NewFault(null, "lc-utforare", units.get(THERE), "Beställningar syns två gånger.", ""));
        as(DemoPersona.ADMINISTRATOR);
        faults.become(
                solved,
                faults.details(solved).version(),
                FaultReportState.SOLVED,
                "Programmet behövde startas om på datorn.");
    }

    private void as(DemoPersona persona) {
        var person =
                directory.find(LoginKind.USER_NAME, persona.key()).orElseThrow().id();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Actor(person), "", AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
    }

    private record Actor(PersonId personId) implements SignedInPerson {}
}
