package se.omsorgsportal.demo;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.servicewindows.ConsultationGroup;
import se.omsorgsportal.servicewindows.ConsultationGroups;
import se.omsorgsportal.servicewindows.Consultations;
import se.omsorgsportal.servicewindows.PlanDesk;
import se.omsorgsportal.servicewindows.PlanForm;
import se.omsorgsportal.servicewindows.SupplierChannel;
import se.omsorgsportal.servicewindows.SupplierWord;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowContent;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** Service windows: one released this morning, one in progress, one announced a week ahead; and whom to ask about dates. */
@Component
@Profile("demo")
class DemoWindows {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final LocalTime LATEST = LocalTime.of(23, 30);
    private static final List<WindowAction> TO_START =
            List.of(WindowAction.ORDER, WindowAction.CONFIRM, WindowAction.ANNOUNCE, WindowAction.START);
    private static final List<WindowAction> TO_RELEASE = List.of(
            WindowAction.UPDATE_DONE,
            WindowAction.OPEN_ROUND_1,
            WindowAction.REPORT_ROUND_1,
            WindowAction.CLEAR,
            WindowAction.RELEASE);

    private final Windows windows;
    private final PlanDesk desk;
    private final Consultations consultations;
    private final ConsultationGroups groups;
    private final UserDirectory directory;
    private final Clock clock;

    DemoWindows(
            Windows windows,
            PlanDesk desk,
            Consultations consultations,
            ConsultationGroups groups,
            UserDirectory directory,
            Clock clock) {
        this.windows = windows;
        this.desk = desk;
        this.consultations = consultations;
        this.groups = groups;
        this.directory = directory;
        this.clock = clock;
    }

    void create() {
        as(person(DemoPersona.ADMINISTRATOR));
        var released = make(
                WindowKind.URGENT,
                new WindowContent(Set.of("lc-meddelande"), false, "Meddelanden mellan enheter når inte fram."),
                new WindowSchedule(Zone.today(clock), LocalTime.of(6, 0), EIGHT));
        TO_START.forEach(action -> act(released, action));
        TO_RELEASE.forEach(action -> act(released, action));
        groups.add(ConsultationGroup.IFO, person(DemoPersona.TWO_ROLES));
        groups.add(ConsultationGroup.VOO, person(DemoPersona.SUPERUSER));
        groups.add(ConsultationGroup.FEES, person(DemoPersona.SECOND_ADMINISTRATOR));
        var running = consulted(
                new WindowContent(
                        Set.of("procapita-voo", "procapita-avgifter"),
                        true,
                        "Vård och omsorg och avgifter kan inte registrera. Underlag till Försäkringskassan hämtas dagen efter."),
                new WindowSchedule(Zone.today(clock), EIGHT, later()));
        TO_START.forEach(action -> act(running, action));
        act(running, WindowAction.UPDATE_DONE);
        act(running, WindowAction.OPEN_ROUND_1);
        var announced = consulted(
                new WindowContent(
                        Set.of("procapita", "lifecare"),
                        true,
                        "Alla verksamheter. NPÖ visar inga nya uppgifter under dagen."),
                new WindowSchedule(Zone.today(clock).plusDays(7), EIGHT, FIVE));
        TO_START.subList(0, 3).forEach(action -> act(announced, action));
    }

    /** With the date that the superusers were asked about. */
    private WindowId consulted(WindowContent content, WindowSchedule day) {
        var id = desk.plan(new PlanForm(
                WindowKind.PLANNED, content.systems(), content.secondRound(), content.effect(), List.of(day), true));
        consultations.open(id, windows.details(id).version(), Zone.today(clock));
        return id;
    }

    /** So that the one in progress is not late when the demo begins in the evening. */
    private LocalTime later() {
        var now = Zone.at(clock.instant()).toLocalTime();
        return now.isBefore(LocalTime.of(15, 0)) ? FIVE : LATEST;
    }

    private WindowId make(WindowKind kind, WindowContent content, WindowSchedule day) {
        return windows.create(kind, content, day);
    }

    private void act(WindowId window, WindowAction action) {
        var act = WindowAct.of(action).overriding("Testas av systemförvaltningen.");
        if (action.isSaidBySupplier()) {
            act = act.told(new SupplierWord("Jouren hos leverantören", clock.instant(), SupplierChannel.PHONE, ""));
        }
        windows.act(window, windows.details(window).version(), act);
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
