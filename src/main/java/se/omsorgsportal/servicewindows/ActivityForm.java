package se.omsorgsportal.servicewindows;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** An activity as typed; anything may still be missing. */
public record ActivityForm(
        String what,
        String owner,
        @Nullable LocalDate day,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        ActivityState state,
        String note) {}
