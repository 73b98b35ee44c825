package se.omsorgsportal.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;

/** Something to be done to one account in the directory (PRV-15); doing it twice is the same as doing it once. */
public sealed interface DirectoryChange {

    PersonId person();

    /** Without domain. */
    String userName();

    /** Where the account's person works, by the names that stand in the directory. */
    record Workplace(String unit, String provider) {}

    /**
     * Makes the account.
     *
     * @param principal the user name with its domain
     * @param validTo the last day; for ever when there is none
     * @param open whether the user can sign in at once
     * @param password the first one; kept encrypted until the account is made
     */
    record Create(
            PersonId person,
            String userName,
            String principal,
            PersonName name,
            @Nullable EmailAddress email,
            Workplace workplace,
            @Nullable LocalDate validTo,
            boolean open,
            String password)
            implements DirectoryChange {

        @Override
        public String toString() {
            return "Create[" + userName + "]";
        }
    }

    /** From now on nobody signs in by the account. */
    record Disable(PersonId person, String userName) implements DirectoryChange {}

    /** A closed account is opened again. */
    record Enable(PersonId person, String userName) implements DirectoryChange {}

    /** The person works somewhere else now. */
    record Move(PersonId person, String userName, Workplace workplace) implements DirectoryChange {}

    /** The account lasts through the day. */
    record Extend(PersonId person, String userName, LocalDate validTo) implements DirectoryChange {}
}
