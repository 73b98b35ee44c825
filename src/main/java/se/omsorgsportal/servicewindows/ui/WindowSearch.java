package se.omsorgsportal.servicewindows.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.servicewindows.WindowNumber;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.SearchContribution;

/** Finds windows by their number (ALL-07). */
@Component
class WindowSearch implements SearchContribution {

    private final Windows windows;

    WindowSearch(Windows windows) {
        this.windows = windows;
    }

    @Override
    public List<Hit> find(String text, int limit) {
        return WindowNumber.parse(text).flatMap(windows::find).map(WindowSearch::hit).stream()
                .toList();
    }

    private static Hit hit(WindowSummary window) {
        return new Hit(
                "window",
                window.number().toString(),
                WindowWords.brief(window.schedule()) + ", " + Texts.of(window.state()),
                WindowNavigation.window(window.id()));
    }
}
