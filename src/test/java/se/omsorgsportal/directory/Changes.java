package se.omsorgsportal.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.directory.DirectoryChange.Create;
import se.omsorgsportal.directory.DirectoryChange.Workplace;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;

/** Changes for tests. */
final class Changes {

    static final String PASSWORD = "Kvast-42-hyllmeter";
    static final Workplace WORKPLACE = new Workplace("Björkens hemtjänst", "Omsorg, Vård & Co");
    static final LocalDate LAST_DAY = LocalDate.of(2028, 3, 11);

    private Changes() {}

    static Create create(PersonId person, String userName) {
        return create(person, userName, LAST_DAY, true);
    }

    static Create create(PersonId person, String userName, @Nullable LocalDate validTo, boolean open) {
        return new Create(
                person,
                userName,
                userName + "@omsorg.test",
                new PersonName("Åsa", "Ny-Öberg"),
                EmailAddress.of("asa.ny@omsorg.test"),
                WORKPLACE,
                validTo,
                open,
                PASSWORD);
    }
}
