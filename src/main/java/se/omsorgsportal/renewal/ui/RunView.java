package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.renewal.RenewalRuns;
import se.omsorgsportal.renewal.RunId;
import se.omsorgsportal.renewal.RunState;
import se.omsorgsportal.shared.ui.AskAgain;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Watching;

/** One run: what becomes of each account and why, decide otherwise, execute, undo (REN-04). */
@Route(RenewalNavigation.RUNS + "/:id")
@Handbook("renewal")
@RolesAllowed("ADMINISTRATOR")
class RunView extends Page implements BeforeEnterObserver {

    private static final Duration AT_WORK = Duration.ofSeconds(3);
    private static final Duration COUNT_DOWN = Duration.ofSeconds(20);
    private final transient RenewalRuns runs;
    private final transient Clock clock;
    private final Div status = new Div();
    private @Nullable RunId id;
    private @Nullable RunGrid grid;
    private @Nullable RunState shown;
    private final AskAgain askAgain = new AskAgain(this);

    RunView(RenewalRuns runs, Clock clock) {
        super("renewal.run");
        this.runs = runs;
        this.clock = clock;
        status.addClassName("list");
        add(status);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entered = RenewalNavigation.id(event);
        var run = runs.details(entered);
        if (grid != null) {
            remove(grid);
        }
        id = entered;
        grid = new RunGrid(runs, entered, this::refresh);
        setTitle(Texts.of("renewal.run.title", Dates.prose(run.lapseTo())));
        actions(export(entered));
        add(grid);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var watched = id;
        if (watched != null) {
            new Watching(attached)
                    .pushed(look -> runs.whenChanged(watched, look), this::refresh)
                    .polled(this::refresh);
        }
    }

    private void refresh() {
        var known = id;
        var accounts = grid;
        if (known == null || accounts == null) {
            return;
        }
        var run = runs.details(known);
        var tally = runs.tally(known);
        status.removeAll();
        status.add(new RunStatus(runs, run, tally, clock, this::refresh));
        askAgain(run.state());
        accounts.show(run, tally, run.state() != shown || run.state() == RunState.PREVIEW);
        shown = run.state();
    }

    private void askAgain(RunState state) {
        if (state.isAtWork()) {
            askAgain.every(AT_WORK);
        } else if (state == RunState.EXECUTED) {
            askAgain.every(COUNT_DOWN);
        } else {
            askAgain.never();
        }
    }

    private Anchor export(RunId of) {
        Locale language = getLocale();
        var fileName = Texts.of("renewal.export.file");
        DownloadHandler csv = event -> download(event, of, language, fileName);
        return new Anchor(csv, Texts.of("renewal.export"));
    }

    private void download(DownloadEvent event, RunId of, Locale language, String fileName) {
        event.setFileName(fileName);
        event.setContentType("text/csv; charset=utf-8");
        var accounts = grid;
        if (accounts != null) {
            runs.export(of, accounts.filter(), language, event.getOutputStream());
        }
    }
}
