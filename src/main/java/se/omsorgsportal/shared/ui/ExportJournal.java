package se.omsorgsportal.shared.ui;

import se.omsorgsportal.shared.tables.TableFormat;

/** Writes down that a list was taken out of the portal (ALL-02). The audit log does; lists know nothing of it. */
public interface ExportJournal {

    /**
     * @param title what the list is called
     * @param filter what it was narrowed down to, in words; empty when to nothing
     * @param rows how many were taken out
     */
    void exported(String title, String filter, TableFormat format, long rows);
}
