package se.omsorgsportal.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.shared.ProviderId;

/** The organisations that perform care (ORG-01). */
@Service
@Transactional(readOnly = true)
@AdministratorsOnly
public class Providers {

    private final PlaceRepository places;
    private final AuditLog audit;

    Providers(PlaceRepository places, AuditLog audit) {
        this.places = places;
        this.audit = audit;
    }

    @Transactional
    public ProviderId create(String name, ProviderKind kind, @Nullable OrganisationNumber number) {
        var provider = new Provider(ProviderId.next(), name, kind, number);
        places.add(provider);
        audit.record(provider.act("provider.created").changed("kind", null, kind));
        return provider.id();
    }

    /** @param version as it was read; throws {@code ChangedMeanwhile} when somebody else was there first */
    @Transactional
    public void change(
            ProviderId id, long version, String name, ProviderKind kind, @Nullable OrganisationNumber number) {
        var act = places.provider(id).change(version, name, kind, number);
        places.write();
        audit.record(act);
    }

    /** Throws {@link InUse} while the provider has active units. */
    @Transactional
    public void deactivate(ProviderId id) {
        var provider = places.lock(places.provider(id));
        long units = places.countActiveUnits(id);
        if (units > 0) {
            throw new InUse("provider", units);
        }
        audit.record(provider.activate(false));
    }

    @Transactional
    public void reactivate(ProviderId id) {
        audit.record(places.provider(id).activate(true));
    }

    /** For a list narrowed down by an address; nothing when there is none with the identifier. */
    public Optional<ProviderDetails> find(ProviderId id) {
        return places.findProvider(id).map(Provider::details);
    }

    public ProviderDetails details(ProviderId id) {
        return places.provider(id).details();
    }

    @OrderReaders
    public Optional<OrganisationNumber> organisationNumber(ProviderId id) {
        return Optional.ofNullable(details(id).organisationNumber());
    }

    /** Providers by name, a page of them. */
    public List<ProviderDetails> list(PlaceFilter filter, int offset, int limit) {
        return places.providers(filter, offset, limit);
    }

    public List<ProviderDetails> active() {
        return places.providers(PlaceFilter.ACTIVE, 0, Integer.MAX_VALUE);
    }
}
