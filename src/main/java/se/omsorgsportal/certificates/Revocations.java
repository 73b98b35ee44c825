package se.omsorgsportal.certificates;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.PersonId;

/** The register of revocations: who asked, who received it, card number, certificate, time (SIT-04). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class Revocations {

    private final RevocationStore revocations;
    private final CertificateAccess access;
    private final People people;

    Revocations(RevocationStore revocations, CertificateAccess access, People people) {
        this.revocations = revocations;
        this.access = access;
        this.people = people;
    }

    /** Newest first. */
    public List<RevocationLine> page(RevocationFilter filter, int offset, int limit) {
        return named(revocations.page(filter, offset, limit));
    }

    /** For those who see the certificate. */
    @SignedIn
    public Optional<RevocationLine> of(CertificateId certificate) {
        var found = revocations.of(certificate);
        found.ifPresent(kept -> access.requireReach(kept.person()));
        return named(found.stream().toList()).stream().findFirst();
    }

    private List<RevocationLine> named(List<RevocationRecord> records) {
        var everybody = records.stream()
                .flatMap(kept -> Stream.of(
                        kept.person(), kept.askedBy(), kept.askedFor(), kept.receivedBy(), kept.receivedFor()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = people.names(everybody);
        return records.stream()
                .map(kept -> new RevocationLine(
                        kept,
                        name(names, kept.person()),
                        name(names, kept.askedBy()),
                        kept.askedFor() == null ? "" : name(names, kept.askedFor()),
                        name(names, kept.receivedBy()),
                        kept.receivedFor() == null ? "" : name(names, kept.receivedFor())))
                .toList();
    }

    private static String name(Map<PersonId, String> names, @Nullable PersonId person) {
        return person == null ? "–" : names.getOrDefault(person, "–");
    }
}
