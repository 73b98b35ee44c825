package se.omsorgsportal.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;

/** An act with who, as what, when and from where; every text as the database will give it back. */
record StampedAct(
        Instant at,
        @Nullable PersonId actor,
        @Nullable Role role,
        @Nullable PersonId onBehalfOf,
        String origin,
        String what,
        String objectType,
        String objectId,
        String label,
        @Nullable PersonId person,
        Map<String, Act.Change> changes) {}
