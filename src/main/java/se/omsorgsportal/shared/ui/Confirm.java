package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before something that cannot be undone, and says what cannot. */
public final class Confirm {

    private Confirm() {}

    public static void ask(String titleKey, String textKey, String actionKey, Runnable action) {
        open(titleKey, textKey, actionKey, action);
    }

    public static void danger(String titleKey, String textKey, String actionKey, Runnable action) {
        open(titleKey, textKey, actionKey, action).setConfirmButtonTheme("error primary");
    }

    private static ConfirmDialog open(String titleKey, String textKey, String actionKey, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Texts.of(titleKey));
        dialog.setText(Texts.of(textKey));
        dialog.setConfirmText(Texts.of(actionKey));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("dialog.cancel"));
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
        return dialog;
    }
}
