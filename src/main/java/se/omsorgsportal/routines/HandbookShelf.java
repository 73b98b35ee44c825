package se.omsorgsportal.routines;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.NotFound;

/** The handbook as users read it, with the routines as they are today. */
@Service
@SignedIn
public class HandbookShelf {

    private final HandbookPages pages;

    HandbookShelf(HandbookPages pages) {
        this.pages = pages;
    }

    /** Throws {@link NotFound} when there is no such page. */
    public HandbookPage page(String name, Locale language) {
        return pages.find(name, language).orElseThrow(NotFound::new);
    }

    /** The pages in which every word typed occurs, in the order of the index; all of them when nothing is typed. */
    public List<HandbookPage> search(String typed, Locale language) {
        var words = Arrays.stream(typed.toLowerCase(language).split("\\s+")).toList();
        return pages.all(language).stream()
                .filter(page -> words.stream().allMatch(page.text().toLowerCase(language)::contains))
                .toList();
    }
}
