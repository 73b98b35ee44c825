package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;

/** Asks for a comment that goes with an action; stays open with what was typed when the comment is refused. */
public class CommentDialog extends Dialog {

    private static final String FIELD = "comment";

    private CommentDialog(
            String titleKey, String labelKey, String actionKey, boolean required, Consumer<String> action) {
        var errors = new FormErrors();
        var comment = errors.register(FIELD, new TextArea(Texts.of(labelKey)));
        comment.setRequiredIndicatorVisible(required);
        comment.setMaxLength(FreeText.MAX_LENGTH);
        comment.setWidthFull();
        setHeaderTitle(Texts.of(titleKey));
        setWidth("min(36rem, 95vw)");
        add(errors, comment);
        getFooter().add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary(actionKey, () -> {
            boolean done = errors.run(() -> action.accept(text(comment.getValue(), required)));
            if (done) {
                close();
            }
        }));
        addOpenedChangeListener(opened -> comment.focus());
    }

    /** @param required whether an empty comment is refused */
    public static void ask(
            String titleKey, String labelKey, String actionKey, boolean required, Consumer<String> action) {
        new CommentDialog(titleKey, labelKey, actionKey, required, action).open();
    }

    private static String text(String typed, boolean required) throws InvalidInput {
        return required ? FreeText.required(FIELD, typed) : FreeText.optional(FIELD, typed);
    }
}
