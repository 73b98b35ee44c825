package se.omsorgsportal.servicewindows;

import java.util.Set;

/** Which windows a list shows. */
public enum WindowFilter {
    /** Planned or in progress, the next one first. */
    OPEN(WindowState.coming(), WindowState.running()),
    RUNNING(WindowState.running()),
    COMING(WindowState.coming()),
    /** The latest first. */
    OVER(WindowState.over());

    private final Set<WindowState> states;

    @SafeVarargs
    WindowFilter(Set<WindowState>... states) {
        this.states = java.util.Arrays.stream(states)
                .flatMap(Set::stream)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    Set<WindowState> states() {
        return states;
    }
}
