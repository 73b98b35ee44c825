package se.omsorgsportal.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.stream.Collectors;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.SearchText;

/**
 * An ending of a word of a person's folded name, so that a search by a part of the name is a range in an index.
 *
 * @param wordStart whether the word begins here
 */
@Embeddable
public record NamePart(
        @Column(name = "part") String part,
        @Column(name = "word_start") boolean wordStart) {

    /** What the search index holds for a name. */
    public static Set<NamePart> of(PersonName name) {
        return SearchText.parts(name.full()).entrySet().stream()
                .map(part -> new NamePart(part.getKey(), part.getValue()))
                .collect(Collectors.toSet());
    }
}
