package se.omsorgsportal.certificates;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** A unit with a manager, an administrator and certificates in every state, for the tests of certificates. */
@PortalTest
abstract class CertificateTesting {

    @Autowired
    ApplicationContext context;

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateRegister register;

    @Autowired
    Revocations revocations;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    TestCertificates test;

    @BeforeEach
    void makePeople() {
        clock.reset();
        test = new TestCertificates(context);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        TestLogin.nobody();
    }
}
