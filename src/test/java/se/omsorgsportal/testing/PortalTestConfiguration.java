package se.omsorgsportal.testing;

import com.github.benmanes.caffeine.cache.Ticker;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;
import se.omsorgsportal.directory.TestDirectory;
import se.omsorgsportal.organisation.Memberships;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.organisation.Units;

/** What the tests put in the place of the outside world. */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestDirectory.Configuration.class)
class PortalTestConfiguration {

    static {
        // long enough for a loaded machine; nothing waits longer than it must
        Awaitility.setDefaultTimeout(Duration.ofMinutes(3));
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /** What is remembered grows old when a test turns the clock, not when the machine is slow. */
    @Bean
    @Primary
    Ticker testTicker(TestClock clock) {
        return clock::turned;
    }

    @Bean
    TestPeople testPeople(Providers providers, Units units, People people, Memberships memberships) {
        return new TestPeople(providers, units, people, memberships);
    }

    @Bean(destroyMethod = "stop")
    GreenMail mailServer() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Bean
    DynamicPropertyRegistrar mailServerAddress(GreenMail mailServer) {
        return registry -> {
            registry.add("spring.mail.host", () -> "127.0.0.1");
            registry.add("spring.mail.port", () -> mailServer.getSmtp().getPort());
        };
    }

    @Bean
    static CountingDataSource statementCounter() {
        return new CountingDataSource();
    }

    @Bean
    JdbcConnectionDetails testDatabase() {
        return new TestConnection(TestDatabase.emptySchema("test_portal"));
    }
}
