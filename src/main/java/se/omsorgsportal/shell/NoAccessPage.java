package se.omsorgsportal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** The object belongs to somebody else (ORG-03); says no more than that. */
@PermitAll
@ParentLayout(MainLayout.class)
class NoAccessPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private static final Logger LOG = LoggerFactory.getLogger(NoAccessPage.class);

    NoAccessPage() {
        super("error.no-access.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        LOG.warn(
                "refused {}: {}",
                event.getLocation().getPath(),
                parameter.getException().getMessage());
        explainKey("error.no-access");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
