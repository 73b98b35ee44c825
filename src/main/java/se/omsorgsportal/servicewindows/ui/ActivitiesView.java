package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.servicewindows.Activities;
import se.omsorgsportal.servicewindows.ActivityCalendar;
import se.omsorgsportal.servicewindows.ActivityDetails;
import se.omsorgsportal.servicewindows.ActivityList;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.Times;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.CommentDialog;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Who does what and when around a window, gone through at a meeting (WIN-05). */
@Route(PlanNavigation.WINDOWS + "/:id" + PlanNavigation.ACTIVITIES)
@Handbook("activities")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "SUPERUSER"})
class ActivitiesView extends Page implements BeforeEnterObserver {

    private final transient Activities activities;
    private final transient ActivityCalendar calendar;
    private final ResponsiveGrid<ActivityDetails> grid = new ResponsiveGrid<>();
    private final Div meeting = new Div();
    private boolean mayChange;
    private WindowId window = WindowId.next();

    ActivitiesView(Activities activities, ActivityCalendar calendar) {
        super("activities.title");
        this.activities = activities;
        this.calendar = calendar;
        grid.addColumn(each -> Dates.day(each.day())).setHeader(Texts.of("activities.day"));
        grid.addColumn(ActivitiesView::times).setHeader(Texts.of("activities.time"));
        grid.addColumn(ActivityDetails::what)
                .setHeader(Texts.of("activities.what"))
                .setFlexGrow(3);
        grid.addColumn(ActivityDetails::owner)
                .setHeader(Texts.of("activities.owner"))
                .setFlexGrow(2);
        grid.addComponentColumn(ActivitiesView::badge).setHeader(Texts.of("activities.state"));
        grid.addColumn(ActivityDetails::note)
                .setHeader(Texts.of("activities.note"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::change).setHeader("").setKey(ResponsiveGrid.ACTION);
        grid.card(this::card);
        grid.emptyState(new EmptyState("activities.none", "activities.none.help"));
        add(meeting, new ListBar("activities", grid), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PlanNavigation.id(event));
    }

    private void show(WindowId id) {
        window = id;
        var list = activities.list(id);
        mayChange = list.mayChange();
        setTitle(Texts.of("activities.title.window", list.number().toString()));
        actions(buttons(list));
        meeting.removeAll();
        meeting.add(new Paragraph(PlanWords.schedule(list.schedule())));
        var met = list.reconciliation();
        meeting.add(new Paragraph(
                met == null
                        ? Texts.of("activities.not-reconciled")
                        : Texts.of("activities.reconciled", Dates.moment(met.at()), met.byName())));
        if (met != null && !met.note().isBlank()) {
            meeting.add(new Paragraph(met.note()));
        }
        grid.setItems(list.activities());
    }

    private Component[] buttons(ActivityList list) {
        var id = list.window();
        DownloadHandler handler = event -> {
            event.setFileName(list.number() + ".ics");
            event.setContentType("text/calendar; charset=UTF-8");
            event.getOutputStream().write(calendar.of(id));
        };
        var file = new Anchor(handler, Texts.of("activities.calendar"));
        file.getElement().setAttribute("download", list.number() + ".ics");
        var back = Links.to(Texts.of("plan.to-window"), PlanNavigation.window(id));
        if (!list.mayChange()) {
            return new Component[] {back, file};
        }
        return new Component[] {
            back,
            file,
            Buttons.secondary("activities.standard", () -> {
                Notices.done("activities.standard.done", activities.addStandard(id));
                show(id);
            }),
            Buttons.secondary(
                    "activities.reconcile",
                    () -> CommentDialog.ask(
                            "activities.reconcile.title",
                            "activities.reconcile.note",
                            "activities.reconcile",
                            false,
                            note -> {
                                activities.reconcile(id, note);
                                show(id);
                            })),
            Buttons.primary(
                    "activities.add", () -> new ActivityDialog(activities, id, list.schedule(), () -> show(id)).open())
        };
    }

    private Component change(ActivityDetails activity) {
        var button = Buttons.link(
                "activities.change", () -> new ActivityDialog(activities, activity, () -> show(window)).open());
        button.setAriaLabel(Texts.of("activities.change.one", activity.what()));
        button.setVisible(mayChange);
        return button;
    }

    private Component card(ActivityDetails activity) {
        var what = new Span(activity.what());
        what.addClassName("list-title");
        var card = new Div(
                what,
                new Span(Dates.day(activity.day()) + " " + times(activity)),
                new Span(activity.owner()),
                badge(activity),
                change(activity));
        card.addClassName("row-card");
        return card;
    }

    private static String times(ActivityDetails activity) {
        var start = activity.start();
        var end = activity.end();
        if (start == null) {
            return "";
        }
        return end == null ? Times.prose(start) : Times.prose(start) + "–" + Times.prose(end);
    }

    private static Component badge(ActivityDetails activity) {
        if (activity.late()) {
            return new StatusBadge(Texts.of("activities.late", Texts.of(activity.state())), Tone.BAD);
        }
        return new StatusBadge(
                Texts.of(activity.state()),
                switch (activity.state()) {
                    case PLANNED -> Tone.NEUTRAL;
                    case IN_PROGRESS -> Tone.INFO;
                    case DONE -> Tone.GOOD;
                    case DROPPED -> Tone.NEUTRAL;
                });
    }
}
