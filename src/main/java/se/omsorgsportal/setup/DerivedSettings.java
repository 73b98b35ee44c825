package se.omsorgsportal.setup;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What follows from the variables and cannot be said in application.yaml. */
class DerivedSettings implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var derived = new HashMap<String, Object>();
        owner(environment, derived);
        cookie(environment, derived);
        mail(environment, derived);
        environment.getPropertySources().addLast(new MapPropertySource("derived settings", derived));
    }

    /** The tables are made and changed by their owner, where there is one. */
    private static void owner(ConfigurableEnvironment environment, Map<String, Object> derived) {
        var owner = environment.getProperty("PORTAL_DB_OWNER", "");
        if (!owner.isBlank()) {
            derived.put("spring.flyway.url", environment.getProperty("PORTAL_DB_URL", ""));
            derived.put("spring.flyway.user", owner);
            derived.put("spring.flyway.password", environment.getProperty("PORTAL_DB_OWNER_PASSWORD", ""));
        }
    }

    /** An identity provider is another site, and its answer must find the session that asked (ALL-03). */
    private static void cookie(ConfigurableEnvironment environment, Map<String, Object> derived) {
        var secure = environment.getProperty("portal.base-url", "").startsWith("https:");
        derived.put("server.servlet.session.cookie.secure", secure);
        derived.put("server.servlet.session.cookie.same-site", secure ? "none" : "lax");
    }

    private static void mail(ConfigurableEnvironment environment, Map<String, Object> derived) {
        var smtp = "spring.mail.properties.mail.smtp.";
        derived.put(
                smtp + "auth", !environment.getProperty("PORTAL_SMTP_USER", "").isBlank());
        derived.put(smtp + "starttls.enable", true);
        derived.put(smtp + "starttls.required", environment.getProperty("PORTAL_SMTP_TLS", "false"));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
