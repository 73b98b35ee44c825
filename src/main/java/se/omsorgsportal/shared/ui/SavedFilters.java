package se.omsorgsportal.shared.ui;

import java.util.List;
import java.util.UUID;

/** Filters that the signed-in user has given names, list by list; nobody else sees them (ALL-07). */
public interface SavedFilters {

    int MOST = 50;
    int LONGEST_NAME = 80;

    /**
     * @param query the fields as they stand in the address
     * @param standard applied when the list is opened without a filter
     */
    record Saved(UUID id, String name, String query, boolean standard) {}

    /** By name. */
    List<Saved> of(String list);

    /** Keeps the filter under the name; one that has the name already is replaced. */
    void save(String list, String name, String query, boolean standard);

    void rename(UUID id, String name);

    /** Makes it the one that the list opens with, or no longer. */
    void makeStandard(UUID id, boolean standard);

    void remove(UUID id);
}
