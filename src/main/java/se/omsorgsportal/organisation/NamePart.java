package se.omsorgsportal.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An ending of a word of a person's folded name, so that a search by a part of the name is a range in an index.
 *
 * @param wordStart whether the word begins here
 */
@Embeddable
public record NamePart(
        @Column(name = "part") String part,
        @Column(name = "word_start") boolean wordStart) {}
