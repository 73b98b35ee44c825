package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowSection;
import se.omsorgsportal.servicewindows.WindowWatch;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Watching;

/** One window: where it is, who is waited for, what is next; kept up to date while it is open (WIN-15). */
@Route(WindowNavigation.WINDOWS + "/:id")
@Handbook("service-windows")
@PermitAll
class WindowView extends Page implements BeforeEnterObserver {

    private final transient Windows windows;
    private final transient WindowWatch watch;
    private final transient CareSystems catalogue;
    private final transient People people;
    private final transient CurrentUser user;
    private final transient List<WindowSection> sections;
    private final transient Clock clock;
    private @Nullable WindowId shown;
    private long version;
    private @Nullable WindowNow now;

    WindowView(
            Windows windows,
            WindowWatch watch,
            CareSystems catalogue,
            People people,
            CurrentUser user,
            ObjectProvider<WindowSection> sections,
            Clock clock) {
        super("windows.window");
        this.windows = windows;
        this.watch = watch;
        this.catalogue = catalogue;
        this.people = people;
        this.user = user;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(WindowSection::order))
                .toList();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = WindowNavigation.id(event);
        show(shown);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var id = shown;
        if (id != null) {
            // The parts that ask again at times make this one ask, too.
            new Watching(attached)
                    .pushed(look -> watch.watch(id, look), () -> show(id))
                    .pushed(look -> watch.watchWay(id, look), () -> look(id))
                    .polled(() -> look(id));
        }
    }

    /** What stands in the way may be gone, or be there: the panel says so; the rest of the page stays as it is. */
    private void look(WindowId id) {
        var window = windows.details(id);
        if (window.version() != version) {
            show(id);
        } else {
            Objects.requireNonNull(now).show(window);
        }
    }

    private void show(WindowId id) {
        var window = windows.details(id);
        var systems = WindowWords.systems(window.systems(), catalogue.systemNames());
        var names = people.names(WindowPast.people(window));
        clearContent();
        setTitle(Texts.of("windows.window.title", window.number().toString(), systems));
        version = window.version();
        now = new WindowNow(window, clock, this::act);
        add(WindowFacts.badges(window), now);
        add(section("windows.track", new WindowTrack(window)));
        sections.forEach(part -> part.content(window).ifPresent(content -> add(section(part.titleKey(), content))));
        add(section("windows.facts", WindowFacts.of(window, systems)));
        if (user.has(Role.ADMINISTRATOR)) {
            add(section("windows.said", WindowPast.messages(window, names)));
            add(Buttons.secondary("windows.said.title", () -> note(window)));
        }
        add(section("windows.history", WindowPast.history(window, names)));
    }

    private void act(WindowDetails window, WindowAct act) {
        windows.act(window.id(), window.version(), act);
        Notices.done("windows.done." + act.action().name());
        show(window.id());
    }

    private void note(WindowDetails window) {
        new SupplierWordDialog(window, clock, said -> {
                    windows.note(window.id(), said);
                    Notices.done("windows.said.saved");
                    show(window.id());
                })
                .open();
    }

    private static Section section(String titleKey, Component content) {
        return new Section(new H2(Texts.of(titleKey)), content);
    }
}
