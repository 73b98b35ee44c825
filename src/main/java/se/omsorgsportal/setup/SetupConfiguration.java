package se.omsorgsportal.setup;

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

    @Bean
    SamlProperties samlProperties(Environment environment) {
        return SamlProperties.of(environment);
    }
}
