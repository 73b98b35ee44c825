package se.omsorgsportal;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.omsorgsportal.setup.SetupChecks;

/** Starts the portal: one process, one artifact. */
@SpringBootApplication
@EnableVaadin({"se.omsorgsportal.shell", "se.omsorgsportal.*.ui"})
public class PortalApplication {

    public static void main(String[] args) {
        var portal = new SpringApplication(PortalApplication.class);
        portal.setApplicationContextFactory(RememberingBeanFactory::context);
        portal.addInitializers(new ViewsBeside(), new SetupChecks(), PortalApplication::freeze);
        portal.run(args);
    }

    /** No bean is defined later: what is found by its type is remembered from the beginning, not only after the web server's start. */
    private static void freeze(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(ConfigurableListableBeanFactory::freezeConfiguration);
    }
}
