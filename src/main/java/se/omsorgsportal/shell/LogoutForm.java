package se.omsorgsportal.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** Signs out by a real form post, so that the identity provider's session ends too. */
@Tag("form")
class LogoutForm extends HtmlContainer {

    LogoutForm() {
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "logout")
                .setAttribute("hidden", true);
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            var field = new Input();
            field.setType("hidden");
            field.getElement().setAttribute("name", token.getParameterName());
            field.getElement().setAttribute("value", token.getToken());
            add(field);
        }
    }

    void submit() {
        getElement().executeJs("this.submit()");
    }
}
