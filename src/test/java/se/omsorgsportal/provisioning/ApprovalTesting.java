package se.omsorgsportal.provisioning;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** The work that begins when an order is approved. */
@PortalTest
@RecordApplicationEvents
abstract class ApprovalTesting {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    TestApprovals approvals;

    @BeforeEach
    void makePeople() {
        clock.reset();
        approvals = new TestApprovals(context);
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
        clock.reset();
    }
}
