package se.omsorgsportal.moves;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import se.omsorgsportal.shared.PersonId;

/**
 * One unit's part, as it was last said: in LC Utförare the person is inactivated, or added, from the day.
 *
 * @param by who did and said so
 */
@Embeddable
public record MoveLeg(LocalDate day, PersonId by, Instant at) {}
