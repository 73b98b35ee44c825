package se.omsorgsportal.shell;

import java.util.List;

/** Finds a module's objects for the search in the header; only what the current user may see (ALL-07). */
public interface SearchContribution {

    /** At most {@code limit} hits, best first; the text is trimmed and not empty. */
    List<Hit> find(String text, int limit);

    /**
     * @param kind translation {@code search.kind.<kind>}
     * @param title the object's name
     * @param detail what tells it from others
     * @param path its address in the portal, without a leading slash
     */
    record Hit(String kind, String title, String detail, String path) {}
}
