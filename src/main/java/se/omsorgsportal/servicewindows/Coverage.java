package se.omsorgsportal.servicewindows;

import java.util.List;

/** Which areas nobody tests, by name; asked before the day starts (WIN-06). */
public interface Coverage {

    List<String> uncovered(WindowId window, Round round);
}
