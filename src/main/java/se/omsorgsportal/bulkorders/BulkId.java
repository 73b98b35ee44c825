package se.omsorgsportal.bulkorders;

import java.util.UUID;
import se.omsorgsportal.shared.Ids;

/** Identifies a bulk order from its first letter on; sending the same one twice makes it once (ORD-10). */
public record BulkId(UUID value) {

    public static BulkId next() {
        return new BulkId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
