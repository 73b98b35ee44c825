package se.omsorgsportal.servicewindows;

import java.util.Collection;
import java.util.Map;

/** A figure about windows that are over, as how many faults the tests found; each module that knows one brings a column. */
public interface ArchiveFigure {

    /** Lower stands further left. */
    int order();

    String titleKey();

    /** One query for all; windows that are left out have none. */
    Map<WindowId, Long> of(Collection<WindowId> windows);
}
