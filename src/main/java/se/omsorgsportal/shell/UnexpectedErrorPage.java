package se.omsorgsportal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A view could not be opened and it is the portal's fault. */
@PermitAll
@ParentLayout(MainLayout.class)
class UnexpectedErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    UnexpectedErrorPage() {
        super("error.unexpected.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        explain(PortalErrorHandler.words(parameter.getException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
