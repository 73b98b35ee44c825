package se.omsorgsportal.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives each new session the error handler and each new window the user's language and colours. */
@Component
class WindowStart implements VaadinServiceInitListener {

    private final transient PortalErrorHandler errors;

    WindowStart(PortalErrorHandler errors) {
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent started) {
        started.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(errors));
        started.getSource().addUIInitListener(window -> {
            var ui = window.getUI();
            var request = VaadinRequest.getCurrent();
            ui.setLocale(Preferences.language(request));
            ui.getPage().setColorScheme(Preferences.colours(request));
        });
    }
}
