package se.omsorgsportal.organisation;

import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.ProviderId;

/** A provider as its page shows it; the version is handed back with a change. */
public record ProviderDetails(
        ProviderId id,
        long version,
        String name,
        ProviderKind kind,
        @Nullable OrganisationNumber organisationNumber,
        boolean active) {}
