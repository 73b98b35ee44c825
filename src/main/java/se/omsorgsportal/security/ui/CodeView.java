package se.omsorgsportal.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.omsorgsportal.security.demo.DemoSms;
import se.omsorgsportal.setup.PortalProperties;

/** The second factor of the demo: the telephone with its SMS stands on the page itself. */
@Route(value = "login/code", autoLayout = false)
@AnonymousAllowed
class CodeView extends EntrancePage implements BeforeEnterObserver {

    CodeView(PortalProperties portal) {
        super(portal.municipality(), "login.code.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sms = VaadinSession.getCurrent().getSession().getAttribute(DemoSms.IN_SESSION);
        if (!(sms instanceof DemoSms sent)) {
            event.forwardTo(LoginView.class);
            return;
        }
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            warn("login.code.wrong");
        }
        say("login.code.help");
        add(telephone(sent), form(), again());
    }

    private Div telephone(DemoSms sms) {
        var code = new Span(sms.code());
        code.setId("sms-code");
        var text = new Paragraph(new Span(getTranslation("login.code.sms") + " "), code);
        var phone = new Div(new Span(getTranslation("login.code.sms.from")), text);
        phone.addClassName("entrance-sms");
        return phone;
    }

    private PostForm form() {
        var field = new Input();
        field.setId("code");
        field.getElement()
                .setAttribute("name", "token")
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "one-time-code")
                .setAttribute("maxlength", "7")
                .setAttribute("required", true)
                .setAttribute("autofocus", true);
        var label = new NativeLabel(getTranslation("login.code.field"));
        label.setFor(field);
        var form = new PostForm("/login/ott");
        form.add(label, field, submit("login.code.send", "entrance-primary"));
        return form;
    }

    private PostForm again() {
        var form = new PostForm("/ott/generate");
        form.add(submit("login.code.again", "entrance-link"));
        return form;
    }

    private NativeButton submit(String key, String style) {
        var button = new NativeButton(getTranslation(key));
        button.getElement().setAttribute("type", "submit");
        button.addClassName(style);
        return button;
    }
}
