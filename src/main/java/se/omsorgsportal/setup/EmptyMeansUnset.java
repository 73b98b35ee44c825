package se.omsorgsportal.setup;

import java.util.LinkedHashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A variable of ours with nothing in it counts as unset: env files and compose files pass all the names they know. */
class EmptyMeansUnset implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        var sources = environment.getPropertySources();
        if (sources.get(name) instanceof SystemEnvironmentPropertySource given) {
            var filled = new LinkedHashMap<>(given.getSource());
            filled.entrySet()
                    .removeIf(one -> one.getKey().startsWith("PORTAL_")
                            && String.valueOf(one.getValue()).isBlank());
            sources.replace(name, new SystemEnvironmentPropertySource(name, filled));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
