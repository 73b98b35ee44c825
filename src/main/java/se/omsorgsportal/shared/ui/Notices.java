package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages that say whether something worked; a screen reader hears them. */
public final class Notices {

    private static final int SECONDS = 6_000;
    private static final int SECONDS_TO_UNDO = 20_000;

    private Notices() {}

    public static void done(String key, Object... arguments) {
        show(Texts.of(key, arguments), NotificationVariant.LUMO_SUCCESS, SECONDS);
    }

    public static void problem(String key, Object... arguments) {
        problemText(Texts.of(key, arguments));
    }

    /** What was done, with a button that takes it back; for what can be taken back without harm (ALL-07). */
    public static void undo(String key, Runnable undo, Object... arguments) {
        var notice = show(Texts.of(key, arguments), NotificationVariant.LUMO_SUCCESS, SECONDS_TO_UNDO);
        notice.add(new Button(Texts.of("notice.undo"), pressed -> {
            notice.close();
            undo.run();
            done("notice.undone");
        }));
    }

    /** A problem stays until it is closed, so that it can be read in peace. */
    public static void problemText(String text) {
        show(text, NotificationVariant.LUMO_ERROR, 0);
    }

    /** With a link to where it can be mended or seen. */
    public static void problemText(String text, String path) {
        show(text, NotificationVariant.LUMO_ERROR, 0).add(Links.to(Texts.of("notice.show"), path));
    }

    private static Notification show(String text, NotificationVariant variant, int milliseconds) {
        var notice = new Notification();
        var close = new Button(Texts.of("notice.close"), pressed -> notice.close());
        notice.add(new Span(text), close);
        notice.addThemeVariants(variant);
        notice.setPosition(Position.TOP_CENTER);
        notice.setDuration(milliseconds);
        notice.open();
        return notice;
    }
}
