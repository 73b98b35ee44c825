package se.omsorgsportal.standins;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;

/** Whom somebody names as stand-in, in which of their roles and on which days; anything may still be missing. */
public record NewStandIn(
        @Nullable Role role,
        @Nullable PersonId deputy,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
