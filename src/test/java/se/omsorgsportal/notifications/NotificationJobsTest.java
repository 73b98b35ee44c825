package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

@Tag("ALL-01")
class NotificationJobsTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    @BeforeEach
    void read() throws IOException {
        new YamlPropertySourceLoader()
                .load("portal", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
    }

    @Test
    @DisplayName("ALL-01: a node killed while it sends keeps the others from sending for less than a minute")
    void aDeadNodesJobsAreTakenOver() {
        var scheduler = Binder.get(environment)
                .bind("db-scheduler", DbSchedulerProperties.class)
                .get();

        var noticed = scheduler.getHeartbeatInterval().multipliedBy(scheduler.getMissedHeartbeatsLimit());

        assertThat(noticed).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    @DisplayName("ALL-01: a mail server that does not answer is given up before another node may try")
    void aSilentMailServerIsGivenUp() {
        for (var what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            var limit = environment.getProperty("spring.mail.properties.mail.smtp." + what, Long.class, Long.MAX_VALUE);

            assertThat(limit).as(what).isLessThan(Mail.LEASE.toMillis() / 2);
        }
    }
}
