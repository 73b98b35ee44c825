package se.omsorgsportal.testing;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** An empty schema on the test run's server, which the portal fills with its demo data, and a clock to turn. */
@TestConfiguration(proxyBeanMethods = false)
class BrowserTestConfiguration {

    @Bean
    @Primary
    BrowserClock browserClock() {
        return new BrowserClock();
    }

    /** What is remembered grows old with the clock that a story turns. */
    @Bean
    @Primary
    Ticker browserTicker(BrowserClock clock) {
        return () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Bean
    JdbcConnectionDetails browserDatabase() {
        return new TestConnection(TestDatabase.emptySchema("test_browser"));
    }
}
