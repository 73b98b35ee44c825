package se.omsorgsportal.personaldata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.omsorgsportal.shared.PersonId;

/** Who has left and when; implemented by the organisation, which stands on this module. */
public interface PersonRegister {

    /** @param leftOn the last day of employment and of every membership */
    record Leaver(PersonId person, LocalDate leftOn) {}

    /** Those whose last day was before the day and who are not erased yet, longest ago first. */
    List<Leaver> leftBefore(LocalDate day, int offset, int limit);

    /** The same of one person, as it is now; empty when they came back or are erased. */
    Optional<Leaver> leftBefore(LocalDate day, PersonId person);
}
