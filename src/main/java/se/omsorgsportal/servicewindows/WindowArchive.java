package se.omsorgsportal.servicewindows;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.AdministratorsOnly;

/** Windows that are over with their figures: planned against real times, and what other modules counted (issue 4, part 7). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class WindowArchive {

    private final Windows windows;
    private final List<ArchiveFigure> figures;

    WindowArchive(Windows windows, ObjectProvider<ArchiveFigure> figures) {
        this.windows = windows;
        this.figures = figures.stream()
                .sorted(Comparator.comparingInt(ArchiveFigure::order).thenComparing(ArchiveFigure::titleKey))
                .toList();
    }

    /** The keys of the figures' names, in their order. */
    public List<String> titles() {
        return figures.stream().map(ArchiveFigure::titleKey).toList();
    }

    /** The latest first. */
    public List<ArchiveLine> page(int offset, int limit) {
        var found = windows.list(WindowFilter.OVER, offset, limit);
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(WindowSummary::id).toList();
        var counted = figures.stream().map(figure -> figure.of(ids)).toList();
        return found.stream()
                .map(window -> new ArchiveLine(
                        window,
                        IntStream.range(0, figures.size())
                                .mapToObj(at -> counted.get(at).getOrDefault(window.id(), 0L))
                                .toList()))
                .toList();
    }
}
