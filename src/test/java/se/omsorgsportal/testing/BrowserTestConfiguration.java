package se.omsorgsportal.testing;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** An empty schema on the test run's server, which the portal fills with its demo data. */
@TestConfiguration(proxyBeanMethods = false)
class BrowserTestConfiguration {

    @Bean
    JdbcConnectionDetails browserDatabase() {
        return new TestConnection(TestDatabase.emptySchema("test_browser"));
    }
}
