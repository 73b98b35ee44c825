package se.omsorgsportal;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets Hibernate make its model of the tables on a thread of its own ({@code spring.jpa.bootstrap}) while the web server
 * starts and Vaadin looks for its views. Whoever asks the model first waits for what is left, and hears why it failed.
 */
@Configuration(proxyBeanMethods = false)
class TablesBeside {

    /** Changes nothing: what the web server waits for is begun before it. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> tablesBeforeWebServer(EntityManagerFactory tables) {
        return server -> {};
    }
}
