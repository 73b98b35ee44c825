package se.omsorgsportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.ResourceProvider;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationConfigurationFactory;
import com.vaadin.flow.spring.SpringLookupInitializer;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

class VaadinServicesTest {

    private static final InstantiatorFactory OURS = service -> null;

    @Test
    @DisplayName("Vaadin has its own services and Spring's beans before it would look for any")
    void named() throws ServletException {
        var server = new MockServletContext();
        var beans = new GenericWebApplicationContext(server);
        beans.registerBean("ours", InstantiatorFactory.class, () -> OURS);
        beans.refresh();
        server.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, beans);

        new VaadinServices().onStartup(server);

        var found = new VaadinServletContext(server).getAttribute(Lookup.class);
        assertThat(found.getClass().getEnclosingClass()).isEqualTo(SpringLookupInitializer.class);
        assertThat(found.lookup(InstantiatorFactory.class)).isSameAs(OURS);
        assertThat(found.lookup(ResourceProvider.class)).isNotNull();
        assertThat(found.lookup(StaticFileHandlerFactory.class)).isNotNull();
        assertThat(found.lookup(ApplicationConfigurationFactory.class)).isNotNull();
    }
}
