package se.omsorgsportal.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.servicewindows.WindowChanged;
import se.omsorgsportal.servicewindows.WindowFilter;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowRevision;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;

/** The service windows as the public knows them: those that were announced or have begun (WIN-16). */
@Component
class WindowClosures implements StatusSource {

    private static final int LATEST = 50;

    private final Windows windows;
    private final ApplicationEventPublisher events;

    WindowClosures(Windows windows, ApplicationEventPublisher events) {
        this.windows = windows;
        this.events = events;
    }

    @Override
    public List<Closure> closures(Instant overAfter) {
        var known = Stream.concat(
                        windows.open().stream(),
                        windows.list(WindowFilter.OVER, 0, LATEST).stream()
                                .filter(window -> isAfter(window, overAfter)))
                .filter(WindowSummary::announced)
                .toList();
        var revisions = windows.revisions(known.stream().map(WindowSummary::id).toList());
        return known.stream()
                .flatMap(window -> closure(window, revisions).stream())
                .toList();
    }

    @EventListener
    void on(WindowChanged event) {
        events.publishEvent(new StatusChanged());
    }

    private static boolean isAfter(WindowSummary window, Instant moment) {
        var ended = window.endedAt();
        return ended != null && ended.isAfter(moment);
    }

    private static Optional<Closure> closure(WindowSummary window, Map<WindowId, WindowRevision> revisions) {
        var begun = window.startedAt();
        var schedule = window.schedule();
        var start = schedule == null ? begun : schedule.startsAt();
        if (start == null) {
            return Optional.empty();
        }
        var revision = Objects.requireNonNullElse(revisions.get(window.id()), new WindowRevision(0, window.since()));
        return Optional.of(new Closure(
                window.id().value(),
                window.number().toString(),
                window.kind() == WindowKind.URGENT ? ClosureCause.URGENT_SERVICE_WINDOW : ClosureCause.SERVICE_WINDOW,
                phase(window.state()),
                window.systems(),
                start,
                window.expectedEnd(),
                begun,
                window.endedAt(),
                revision.at(),
                revision.number()));
    }

    private static ClosurePhase phase(WindowState state) {
        return switch (state) {
            case RELEASED -> ClosurePhase.OPENED;
            case ROLLED_BACK -> ClosurePhase.ROLLED_BACK;
            case CANCELLED -> ClosurePhase.CANCELLED;
            default -> state.isRunning() ? ClosurePhase.CLOSED : ClosurePhase.PLANNED;
        };
    }
}
