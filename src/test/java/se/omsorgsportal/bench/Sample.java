package se.omsorgsportal.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.omsorgsportal.shared.SearchText;

/**
 * An order that somebody looks for.
 *
 * @param prefix of a family name that fills a page
 * @param part of a family name, from its third letter on, that fills a page
 */
record Sample(UUID id, String prefix, String part, int year, int sequence) {

    static final int PAGE = 20;
    private static final int FEWEST_LETTERS = 2;

    String number() {
        return "BEH-%d-%05d".formatted(year, sequence);
    }

    /** At most so many, the same ones in every run over the same orders. */
    static List<Sample> of(Bare bare, int most) throws SQLException {
        var samples = new ArrayList<Sample>();
        for (var row : bare.read(
                "SELECT id, family_name, case_year, case_number FROM orders ORDER BY RAND(4) LIMIT " + most)) {
            var family = SearchText.words((String) row[1]).getFirst();
            var prefix = fullPage(bare, family);
            var part = fullPage(bare, family.substring(Math.min(2, family.length())));
            if (!prefix.isEmpty() && !part.isEmpty()) {
                int year = ((Number) row[2]).intValue();
                samples.add(new Sample((UUID) row[0], prefix, part, year, ((Number) row[3]).intValue()));
            }
        }
        return samples;
    }

    /**
     * As much of the text as still finds a full page, so that as many lines are shown however many orders there are; empty when
     * not even two letters do.
     */
    private static String fullPage(Bare bare, String text) throws SQLException {
        for (int length = text.length(); length >= FEWEST_LETTERS; length--) {
            var start = text.substring(0, length);
            var found =
                    bare.read("SELECT COUNT(DISTINCT order_id) FROM order_name_part WHERE part LIKE ?", start + "%");
            if (((Number) found.getFirst()[0]).intValue() >= PAGE) {
                return start;
            }
        }
        return "";
    }
}
