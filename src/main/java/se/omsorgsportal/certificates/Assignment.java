package se.omsorgsportal.certificates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an administrator types when the municipality gives a card its certificate (SIT-01, SIT-03). */
public record Assignment(
        String hsaId, String cardNumber, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}
