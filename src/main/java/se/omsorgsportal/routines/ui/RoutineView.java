package se.omsorgsportal.routines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import se.omsorgsportal.routines.RoutineBook;
import se.omsorgsportal.routines.RoutineLine;
import se.omsorgsportal.routines.RoutineValue;
import se.omsorgsportal.routines.RoutineWords;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Timeline;

/** One routine setting: what holds, since when and why; its history; for administrators the form that changes it. */
@Route("routines")
@PermitAll
@Handbook("routines")
class RoutineView extends Page implements HasUrlParameter<String> {

    private final transient RoutineBook book;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final transient RoutineWords words =
            new RoutineWords(UI.getCurrent().getLocale());

    RoutineView(RoutineBook book, CurrentUser user, Clock clock) {
        super("routines.title");
        this.book = book;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        show(key);
    }

    private void show(String key) {
        var line = book.line(key);
        clearContent();
        setTitle(words.name(line.setting()));
        var help = words.help(line.setting());
        if (!help.isBlank()) {
            add(new Paragraph(help));
        }
        add(new DecidedBadge(line), facts(line));
        if (user.has(Role.ADMINISTRATOR)) {
            add(new H2(Texts.of("routines.change")));
            add(new RoutineForm(line, Zone.today(clock), words, change -> {
                book.change(change);
                show(key);
            }));
        }
        add(new H2(Texts.of("routines.history")), history(line));
        add(Links.to(Texts.of("routines.all"), "routines"));
    }

    private Facts facts(RoutineLine line) {
        var setting = line.setting();
        return new Facts()
                .add("routines.value", words.value(setting, line.value()))
                .add(
                        "routines.valid-from",
                        line.inForce()
                                .map(value -> Dates.day(value.validFrom()))
                                .orElse(""))
                .add("routines.default", words.value(setting, setting.byDefault()))
                .add(
                        "routines.earlier",
                        Optional.ofNullable(setting.earlier())
                                .map(older -> words.value(setting, older))
                                .orElse(""))
                .add("routines.source", line.source());
    }

    private Component history(RoutineLine line) {
        if (line.history().isEmpty()) {
            return new EmptyState("routines.history.none", "routines.history.none.help");
        }
        var history = new Timeline();
        line.history()
                .forEach(value -> history.add(value.changedAt(), who(line, value), what(line, value), value.note()));
        return history;
    }

    private static String who(RoutineLine line, RoutineValue value) {
        var name = line.changedBy(value);
        return name.isEmpty() ? Texts.of("routines.portal") : name;
    }

    private String what(RoutineLine line, RoutineValue value) {
        return Texts.of(
                value.decided() ? "routines.history.line" : "routines.history.line.undecided",
                words.value(line.setting(), value.value()),
                Dates.prose(value.validFrom()),
                value.source());
    }
}
