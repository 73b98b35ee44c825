package se.omsorgsportal.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.UnitId;

/** What somebody works as from a day on, and which units they join and leave then (END-01). */
public record WorkChange(
        LocalDate from,
        ProfessionalFunction function,
        @Nullable Profession profession,
        Set<UnitId> joined,
        Set<UnitId> left) {}
