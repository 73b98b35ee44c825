package se.omsorgsportal.security;

import java.util.Optional;
import java.util.UUID;

/** Where the stand-ins are looked up; implemented by the module that keeps them (ORD-11). */
public interface StandInDirectory {

    /** A stand-in that nobody has ended, whatever its days. */
    Optional<StandIn> find(UUID id);
}
