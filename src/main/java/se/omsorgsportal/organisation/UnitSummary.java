package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/** A unit as other modules and lists show it. */
public record UnitSummary(
        UnitId id, String name, UnitKind kind, ProviderId provider, String providerName, boolean active) {}
