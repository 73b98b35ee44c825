package se.omsorgsportal.windowtests;

import java.util.UUID;
import se.omsorgsportal.shared.Ids;

/** Identifies one tester's protocol of one round. */
public record ProtocolId(UUID value) {

    static ProtocolId next() {
        return new ProtocolId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
