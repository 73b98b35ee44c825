package se.omsorgsportal.servicewindows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** An administrator who plans windows, and a superuser who is asked about them. */
@PortalTest
@RecordApplicationEvents
abstract class PlanningTest {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    PlanDesk desk;

    @Autowired
    Windows windows;

    @Autowired
    Consultations consultations;

    @Autowired
    ConsultationGroups groups;

    @Autowired
    WindowOrders orders;

    @Autowired
    TestPeople make;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    PersonId administrator;
    PersonId asked;

    @BeforeEach
    void makePeople() {
        clock.reset();
        administrator = make.administrator();
        asked = make.superuser(make.unit());
        TestLogin.as(administrator);
        groups.add(ConsultationGroup.IFO, asked);
    }

    @AfterEach
    void signOut() {
        TestLogin.as(administrator);
        groups.remove(ConsultationGroup.IFO, asked);
        TestLogin.nobody();
        clock.reset();
    }

    WindowId consulting(WindowSchedule... dates) {
        var id = desk.plan(new PlanForm(WindowKind.PLANNED, Set.of("lc-kir"), false, "", List.of(dates), true));
        consultations.open(id, windows.details(id).version(), TODAY.plusDays(5));
        return id;
    }

    WindowId ordered() {
        var id = consulting(on(40));
        orders.place(id, version(id), on(40), "Beställning");
        return id;
    }

    WindowId confirmed() {
        var id = ordered();
        orders.decide(id, version(id), new CabAnswer(CabDecision.APPROVED, null, ""));
        return id;
    }

    long version(WindowId id) {
        return windows.details(id).version();
    }

    static PlanForm form(WindowKind kind, Set<String> systems, WindowSchedule... dates) {
        boolean ordinary = dates.length == 0 || dates[0].day().getMonthValue() != 12;
        return new PlanForm(kind, systems, false, "Påverkan", List.of(dates), ordinary);
    }

    static WindowSchedule on(int days) {
        return at(TODAY.plusDays(days));
    }

    static WindowSchedule at(LocalDate day) {
        return new WindowSchedule(day, LocalTime.of(8, 0), LocalTime.of(17, 0));
    }
}
