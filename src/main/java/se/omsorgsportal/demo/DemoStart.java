package se.omsorgsportal.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.security.SystemAccess;

/** Fills an empty database with demo data on the first start. */
@Component
@Profile("demo")
@Order(10)
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private final Providers providers;
    private final DemoOrganisation organisation;

    DemoStart(Providers providers, DemoOrganisation organisation) {
        this.providers = providers;
        this.organisation = organisation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SystemAccess.run(() -> {
            if (providers.active().isEmpty()) {
                LOG.info("Making the demo data.");
                organisation.create();
            }
        });
    }
}
