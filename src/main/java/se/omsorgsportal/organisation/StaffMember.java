package se.omsorgsportal.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Period;

/**
 * A person as a row of a staff list.
 *
 * @param units names of the units where the person belongs today, as far as the reader reaches
 */
public record StaffMember(PersonSummary person, @Nullable Period employment, Presence presence, List<String> units) {}
