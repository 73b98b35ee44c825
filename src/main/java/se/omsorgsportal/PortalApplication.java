package se.omsorgsportal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import se.omsorgsportal.setup.SetupChecks;

/** Starts the portal: one process, one artifact. */
@SpringBootApplication
public class PortalApplication {

    public static void main(String[] args) {
        var portal = new SpringApplication(PortalApplication.class);
        portal.addInitializers(new SetupChecks());
        portal.run(args);
    }
}
