package se.omsorgsportal;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.spring.SpringLookupInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/**
 * Tells Vaadin that it works with its own services and with Spring's beans. Otherwise it would hold each class of the views
 * against ten types of services at every start; what the portal gives it (languages, messages) are beans.
 */
@Component
class VaadinServices implements ServletContextInitializer {

    @Override
    public void onStartup(ServletContext server) throws ServletException {
        new LookupServletContainerInitializer()
                .process(Set.of(LookupInitializer.class, SpringLookupInitializer.class), server);
    }
}
