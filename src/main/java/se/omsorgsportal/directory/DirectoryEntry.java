package se.omsorgsportal.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * What the directory has by a user name (PRV-11, PRV-15).
 *
 * @param place its distinguished name; empty when the name is free
 * @param person whose it is, when the portal made it
 */
public record DirectoryEntry(
        Kind kind,
        String place,
        @Nullable PersonId person,
        boolean open,
        @Nullable LocalDate validTo,
        String unit) {

    /** Whose an entry is. */
    public enum Kind {
        FREE,
        /** The portal made it. */
        OURS,
        /** Somebody else made it; the portal never touches it. */
        FOREIGN
    }

    static DirectoryEntry free() {
        return new DirectoryEntry(Kind.FREE, "", null, false, null, "");
    }
}
