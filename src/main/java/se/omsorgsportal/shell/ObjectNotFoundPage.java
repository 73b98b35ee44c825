package se.omsorgsportal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.shared.ui.Texts;

/** The address is right, the object is not there, or a rule keeps the page from being shown. */
@PermitAll
@ParentLayout(MainLayout.class)
class ObjectNotFoundPage extends ErrorPage implements HasErrorParameter<RuleViolation> {

    ObjectNotFoundPage() {
        super("error.not-found.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RuleViolation> parameter) {
        explain(Texts.of(parameter.getException()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
