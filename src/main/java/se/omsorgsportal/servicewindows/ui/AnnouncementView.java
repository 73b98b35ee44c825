package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.servicewindows.AnnouncementDetails;
import se.omsorgsportal.servicewindows.Announcements;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** One text for each channel, previewed, edited and ticked off (WIN-07). */
@Route(PlanNavigation.WINDOWS + "/:id" + PlanNavigation.ANNOUNCEMENT)
@Handbook("announcement")
@RolesAllowed("ADMINISTRATOR")
class AnnouncementView extends Page implements BeforeEnterObserver {

    private final transient Announcements announcements;

    AnnouncementView(Announcements announcements) {
        super("announcement.title");
        this.announcements = announcements;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PlanNavigation.id(event));
    }

    private void show(WindowId id) {
        var details = announcements.details(id);
        clearContent();
        setTitle(Texts.of("announcement.title.window", details.number().toString()));
        actions(Links.to(Texts.of("plan.to-window"), PlanNavigation.window(id)));
        add(facts(details));
        if (details.channels().isEmpty()) {
            add(new Paragraph(Texts.of("announcement.no-date")));
            return;
        }
        if (!details.mayPublish()) {
            add(new Paragraph(Texts.of("announcement.not-yet")));
        }
        add(news(details));
        var cards = new Div();
        cards.addClassNames("cards", "channels");
        details.channels()
                .forEach(channel -> cards.add(new ChannelCard(details, channel, announcements, () -> show(id))));
        add(new Section(new H2(Texts.of("announcement.channels")), cards));
    }

    private static Div facts(AnnouncementDetails details) {
        var facts = new Facts().add("plan.date", PlanWords.schedule(details.schedule()));
        var dueOn = details.dueOn();
        if (dueOn != null) {
            facts.add("announcement.due", Dates.weekday(dueOn));
        }
        var all = new Div();
        all.addClassName("list");
        if (details.late()) {
            all.add(new StatusBadge(Texts.of("announcement.late"), Tone.BAD));
        } else if (!details.channels().isEmpty() && details.isDone()) {
            all.add(new StatusBadge(Texts.of("announcement.done"), Tone.GOOD));
        }
        all.add(facts);
        return all;
    }

    private Section news(AnnouncementDetails details) {
        var errors = new FormErrors();
        var text = errors.register("news", new TextArea(Texts.of("announcement.news")));
        text.setHelperText(Texts.of("announcement.news.help"));
        text.setMaxLength(FreeText.MAX_LENGTH);
        text.setWidthFull();
        text.setValue(details.news());
        var form = new Div(errors, text, Buttons.secondary("announcement.news.save", () -> {
            if (errors.run(() -> announcements.news(details.window(), text.getValue()))) {
                Notices.done("announcement.saved");
                show(details.window());
            }
        }));
        form.addClassName("form");
        return new Section(new H2(Texts.of("announcement.news.title")), form);
    }
}
