package se.omsorgsportal.demo;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystems;

/** {@code ./portal seed}: fills the data directory for measuring, says what it made, and ends. */
@Component
@Profile("seed")
@Order(20)
class SeedStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SeedStart.class);
    private static final long NUMBER = 4;
    private final SeedGenerator generator;
    private final Clock clock;
    private final int people;
    private final int orders;

    SeedStart(
            DataSource database,
            CareSystems systems,
            Clock clock,
            @Value("${portal.seed.people:0}") int people,
            @Value("${portal.seed.orders:0}") int orders) {
        this.generator = new SeedGenerator(database, systems, clock, NUMBER);
        this.clock = clock;
        this.people = people;
        this.orders = orders;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var begun = clock.instant();
        LOG.info("Making {} people and {} orders.", people, orders);
        generator.make(people, orders);
        LOG.info(
                "Made {} people and {} orders in {} s. The audit log has no entries about them.",
                people,
                orders,
                Duration.between(begun, clock.instant()).toSeconds());
    }

    @EventListener
    void end(ApplicationReadyEvent ready) {
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }
}
