package se.omsorgsportal.setup;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The one clock that everything asks, and what the environment says. */
@Configuration
@ConfigurationPropertiesScan(basePackageClasses = PortalProperties.class)
class SetupConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The time that everything remembered for some seconds grows old by. */
    @Bean
    Ticker ticker() {
        return Ticker.systemTicker();
    }

    @Bean
    SamlProperties samlProperties(Environment environment) {
        return SamlProperties.of(environment);
    }
}
