package se.omsorgsportal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.servicewindows.Activities;
import se.omsorgsportal.servicewindows.AnnouncementChannel;
import se.omsorgsportal.servicewindows.Announcements;
import se.omsorgsportal.servicewindows.Blackouts;
import se.omsorgsportal.servicewindows.CabAnswer;
import se.omsorgsportal.servicewindows.CabDecision;
import se.omsorgsportal.servicewindows.ConsultationReply;
import se.omsorgsportal.servicewindows.Consultations;
import se.omsorgsportal.servicewindows.DateAnswer;
import se.omsorgsportal.servicewindows.Effects;
import se.omsorgsportal.servicewindows.NewBlackout;
import se.omsorgsportal.servicewindows.PlanDesk;
import se.omsorgsportal.servicewindows.PlanForm;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowOrders;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.WorkingDays;
import se.omsorgsportal.shared.Zone;

/** Windows on their way to the day: one whose dates are asked about, one ordered, one confirmed and half announced. */
@Component
@Profile("demo")
@Order(11)
class DemoPlanning implements ApplicationRunner {

    private final PlanDesk desk;
    private final Windows windows;
    private final Effects effects;
    private final Consultations consultations;
    private final WindowOrders orders;
    private final Activities activities;
    private final Announcements announcements;
    private final Blackouts blackouts;
    private final UserDirectory directory;
    private final Clock clock;

    DemoPlanning(
            PlanDesk desk,
            Windows windows,
            Effects effects,
            Consultations consultations,
            WindowOrders orders,
            Activities activities,
            Announcements announcements,
            Blackouts blackouts,
            UserDirectory directory,
            Clock clock) {
        this.desk = desk;
        this.windows = windows;
        this.effects = effects;
        this.consultations = consultations;
        this.orders = orders;
        this.activities = activities;
        this.announcements = announcements;
        this.blackouts = blackouts;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean made = SystemAccess.call(() -> !blackouts.coming(0, 1).isEmpty());
        if (!made) {
            create();
            SecurityContextHolder.clearContext();
        }
    }

    private void create() {
        as(DemoPersona.ADMINISTRATOR);
        var payday = Zone.today(clock).plusMonths(1).withDayOfMonth(25);
        blackouts.add(new NewBlackout(payday, null, "Utbetalningar", "procapita-ifo", payday.plusMonths(11)));
        var run = payday.withDayOfMonth(3);
        blackouts.add(new NewBlackout(run, run.plusDays(1), "Avgiftskörning", "", run.plusMonths(11)));
        asked();
        var ordered = planned(Set.of("procapita-voo", "procapita-avgifter"), day(33));
        order(ordered, day(33));
        confirmed();
    }

    private void asked() {
        var id = planned(Set.of("procapita", "lifecare"), day(40), day(42), day(47));
        as(DemoPersona.TWO_ROLES);
        var dates = consultations.details(id).dates();
        var suits = List.of(DateAnswer.WORKS, DateAnswer.BADLY, DateAnswer.NO);
        consultations.answer(
                id,
                dates.stream()
                        .map(date -> new ConsultationReply(
                                date.id(),
                                suits.get(dates.indexOf(date)),
                                dates.indexOf(date) == 2 ? "Nämndvecka." : ""))
                        .toList());
        as(DemoPersona.ADMINISTRATOR);
    }

    private void confirmed() {
        var id = planned(Set.of("lc-hsl", "lc-utforare"), day(12));
        order(id, day(12));
        orders.caseNumber(id, "INC-20418");
        orders.decide(id, windows.details(id).version(), new CabAnswer(CabDecision.APPROVED, null, ""));
        activities.addStandard(id);
        activities.reconcile(id, "Alla ansvariga är på plats.");
        announcements.news(id, "Ny vy för ordinationer i LC HSL.");
        announcements.publish(id, AnnouncementChannel.PROCAPITA, 0);
    }

    private WindowId planned(Set<String> systems, LocalDate... days) {
        var dates = Arrays.stream(days).distinct().map(DemoPlanning::schedule).toList();
        boolean secondRound = windows.secondRoundByDefault(systems);
        var id = desk.plan(new PlanForm(WindowKind.PLANNED, systems, secondRound, effects.draft(systems), dates, true));
        consultations.open(id, windows.details(id).version(), consultations.usualAnswerBy());
        return id;
    }

    private void order(WindowId id, LocalDate day) {
        var schedule = schedule(day);
        orders.place(id, windows.details(id).version(), schedule, orders.draft(id, schedule));
    }

    private LocalDate day(int ahead) {
        return WorkingDays.onOrBefore(Zone.today(clock).plusDays(ahead));
    }

    private static WindowSchedule schedule(LocalDate day) {
        return new WindowSchedule(day, LocalTime.of(8, 0), LocalTime.of(17, 0));
    }

    private PersonId person(DemoPersona persona) {
        return directory.find(LoginKind.USER_NAME, persona.key()).orElseThrow().id();
    }

    private void as(DemoPersona persona) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Actor(person(persona)), "", AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
    }

    private record Actor(PersonId personId) implements SignedInPerson {}
}
