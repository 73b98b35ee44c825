package se.omsorgsportal.orders;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** A unit whose manager is signed in and orders, and an administrator who decides. */
@PortalTest
@RecordApplicationEvents
abstract class OrderTesting {

    @Autowired
    OrderDesk desk;

    @Autowired
    Orders orders;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    UnitId unit;
    PersonId manager;
    PersonId administrator;

    @BeforeEach
    void makePeople() {
        clock.reset();
        unit = people.unit();
        manager = people.manager(unit);
        administrator = people.administrator();
        TestLogin.as(manager);
    }
}
