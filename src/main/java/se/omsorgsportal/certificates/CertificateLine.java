package se.omsorgsportal.certificates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * A certificate in a list.
 *
 * @param units names of the holder's units
 * @param renewed whether another one takes its place
 * @param left whether the holder has left
 */
public record CertificateLine(
        CertificateId id,
        PersonId person,
        String name,
        String units,
        CertificateState state,
        @Nullable String hsaId,
        @Nullable LocalDate validTo,
        boolean renewed,
        boolean left) {}
