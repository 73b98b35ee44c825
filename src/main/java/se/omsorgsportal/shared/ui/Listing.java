package se.omsorgsportal.shared.ui;

import java.util.List;

/** Rows that can leave the portal as a file, fetched page by page; never more than the user reaches (ORG-04). */
public interface Listing {

    List<String> header();

    /** The rows from the offset on, as text; fewer than the limit only at the end. */
    List<List<String>> page(int offset, int limit);

    /** Several short lists with the same columns as one, one after the other. */
    static Listing together(List<Listing> some) {
        return new Listing() {

            @Override
            public List<String> header() {
                return some.isEmpty() ? List.of() : some.getFirst().header();
            }

            @Override
            public List<List<String>> page(int offset, int limit) {
                return some.stream()
                        .flatMap(one -> one.page(0, Integer.MAX_VALUE).stream())
                        .skip(offset)
                        .limit(limit)
                        .toList();
            }
        };
    }
}
