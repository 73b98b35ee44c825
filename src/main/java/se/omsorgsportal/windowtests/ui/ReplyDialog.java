package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.windowtests.Reply;
import se.omsorgsportal.windowtests.Substitute;

/** Asks who comes instead; also somebody from outside the portal (WIN-06). */
class ReplyDialog extends Dialog {

    ReplyDialog(@Nullable Substitute known, Consumer<Reply> send) {
        var errors = new FormErrors();
        var name = errors.register("substitute-name", new TextField(Texts.of("windowtests.substitute.name")));
        var email = errors.register("substitute-email", new EmailField(Texts.of("windowtests.substitute.email")));
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        if (known != null) {
            name.setValue(known.name());
            email.setValue(known.email().value());
        }
        setHeaderTitle(Texts.of("windowtests.page.substitute"));
        setWidth("min(32rem, 95vw)");
        var fields = new Div(errors, new Paragraph(Texts.of("windowtests.page.substitute.help")), name, email);
        fields.addClassName("dialog-fields");
        add(fields);
        getFooter()
                .add(
                        Buttons.secondary("dialog.cancel", this::close),
                        Buttons.primary("windowtests.reply.SUBSTITUTE", () -> {
                            if (errors.run(() -> send.accept(Reply.substitute(name.getValue(), email.getValue())))) {
                                close();
                            }
                        }));
    }
}
