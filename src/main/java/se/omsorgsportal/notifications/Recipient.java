package se.omsorgsportal.notifications;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;

/**
 * To whom a mail goes: somebody the portal knows, or an address outside it, as the service desk's.
 *
 * @param person nobody for an outside address
 */
record Recipient(
        @Nullable PersonId person, String name, @Nullable EmailAddress email, Locale language, boolean active) {

    static Recipient of(PersonSummary person) {
        return new Recipient(person.id(), person.name().full(), person.email(), person.language(), person.active());
    }

    static Recipient outside(String name, EmailAddress email, Locale language) {
        return new Recipient(null, name, email, language, true);
    }

    /** What tells it from every other recipient; in this order two writers wait for each other instead of for ever. */
    String key() {
        return person != null ? person.toString() : email == null ? "" : email.value();
    }
}
