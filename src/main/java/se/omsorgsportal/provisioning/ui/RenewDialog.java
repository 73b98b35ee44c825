package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.provisioning.Credentials;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** A new initial password in the place of one that was lost; both mails go again (PRV-12). */
class RenewDialog extends Dialog {

    RenewDialog(OrderId order, Credentials credentials, Runnable changed) {
        var errors = new FormErrors();
        var password = errors.register("password", new PasswordField(credentials::propose));
        setHeaderTitle(Texts.of("tasks.password.renew"));
        setWidth("min(36rem, 95vw)");
        var form = new Div(errors, password, password.another());
        form.addClassName("form");
        add(new Paragraph(Texts.of("tasks.password.renew.help")), form);
        getFooter().add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary("tasks.password.send", () -> {
            if (errors.run(() -> credentials.renew(order, password.getValue()))) {
                close();
                Notices.done("tasks.password.sent");
                changed.run();
            }
        }));
    }
}
