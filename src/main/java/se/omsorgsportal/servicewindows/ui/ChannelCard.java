package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import se.omsorgsportal.servicewindows.AnnouncementChannel;
import se.omsorgsportal.servicewindows.AnnouncementDetails;
import se.omsorgsportal.servicewindows.Announcements;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** A channel's text with its preview, and whether it is out (WIN-07). */
@StyleSheet("context://frontend/planning.css")
class ChannelCard extends Section {

    private final transient Announcements announcements;
    private final transient AnnouncementDetails window;
    private final transient AnnouncementDetails.Channel channel;
    private final transient Runnable changed;

    /** @param changed called when something was stored */
    ChannelCard(
            AnnouncementDetails window,
            AnnouncementDetails.Channel channel,
            Announcements announcements,
            Runnable changed) {
        this.announcements = announcements;
        this.window = window;
        this.channel = channel;
        this.changed = changed;
        addClassName("card");
        add(new H3(Texts.of(channel.channel())), badge(), preview());
        var at = channel.publishedAt();
        if (at != null) {
            add(new Paragraph(Texts.of(
                    channel.publishedLate() ? "announcement.published.late" : "announcement.published",
                    Dates.moment(at),
                    channel.byName())));
        }
        add(buttons());
    }

    private Component badge() {
        if (channel.outdated()) {
            return new StatusBadge(Texts.of("announcement.outdated"), Tone.BAD);
        }
        return channel.isDone()
                ? new StatusBadge(Texts.of("announcement.out"), Tone.GOOD)
                : new StatusBadge(Texts.of("announcement.left"), window.late() ? Tone.BAD : Tone.WARNING);
    }

    private Component preview() {
        var text = new Paragraph(channel.text());
        text.addClassName("mail-text");
        var preview = new Div(text);
        if (channel.channel() == AnnouncementChannel.INSIDAN) {
            var html = new Pre(channel.html());
            html.addClassName("html-source");
            html.getElement().setAttribute("tabindex", "0");
            html.getElement().setAttribute("role", "region").setAttribute("aria-label", Texts.of("announcement.html"));
            preview.add(new Paragraph(Texts.of("announcement.html")), html);
        }
        return preview;
    }

    private Component buttons() {
        var buttons = new Div(copy(), Buttons.secondary("announcement.edit", this::edit));
        buttons.addClassName("form-actions");
        if (!window.mayPublish()) {
            return buttons;
        }
        if (channel.channel() != AnnouncementChannel.MAIL) {
            if (!channel.isDone()) {
                buttons.add(Buttons.primary("announcement.tick", () -> {
                    announcements.publish(window.window(), channel.channel(), channel.version());
                    Notices.done("announcement.ticked");
                    changed.run();
                }));
            }
        } else if (channel.publishedAt() == null) {
            buttons.add(Buttons.primary(
                    "announcement.send",
                    () -> Confirm.ask("announcement.send.title", "announcement.send.text", "announcement.send", () -> {
                        announcements.send(window.window(), window.windowVersion());
                        Notices.done("announcement.sent");
                        changed.run();
                    })));
        }
        return buttons;
    }

    private Component copy() {
        var content = channel.channel() == AnnouncementChannel.INSIDAN ? channel.html() : channel.text();
        return Buttons.secondary("announcement.copy", () -> {
            getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", content);
            Notices.done("announcement.copied");
        });
    }

    private void edit() {
        var errors = new FormErrors();
        var text = errors.register("text", new TextArea(Texts.of("announcement.text")));
        text.setMaxLength(FreeText.MAX_LENGTH);
        text.setWidthFull();
        text.setValue(channel.text());
        text.setHelperText(Texts.of("announcement.text.help"));
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("announcement.edit.title", Texts.of(channel.channel())));
        dialog.setWidth("min(40rem, 95vw)");
        dialog.add(errors, text);
        dialog.getFooter()
                .add(Buttons.secondary("dialog.cancel", dialog::close), Buttons.primary("announcement.save", () -> {
                    if (errors.run(() -> announcements.edit(
                            window.window(), channel.channel(), channel.version(), text.getValue()))) {
                        dialog.close();
                        Notices.done("announcement.saved");
                        changed.run();
                    }
                }));
        dialog.open();
    }
}
