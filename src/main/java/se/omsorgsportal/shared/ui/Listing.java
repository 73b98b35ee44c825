package se.omsorgsportal.shared.ui;

import java.util.List;

/** Rows that can leave the portal as a file, fetched page by page; never more than the user reaches (ORG-04). */
public interface Listing {

    List<String> header();

    /** The rows from the offset on, as text; fewer than the limit only at the end. */
    List<List<String>> page(int offset, int limit);
}
