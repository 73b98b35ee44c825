package se.omsorgsportal.notifications;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.testing.TestClock;

/** People and mails for plain tests. */
final class Samples {

    private Samples() {}

    static PersonSummary person(String email) {
        return person(email, true);
    }

    static PersonSummary person(String email, boolean active) {
        return new PersonSummary(
                PersonId.next(),
                new PersonName("Åsa", "Ödmark"),
                email == null ? null : EmailAddress.of(email),
                null,
                ProfessionalFunction.MANAGER,
                null,
                Set.of(),
                Locale.of("sv"),
                active);
    }

    static Notice notice(String cause) {
        return new Notice(cause, MailTemplate.DUTIES_ASKED, language -> Map.of("link", "https://portal.test/duties"));
    }

    static Mail mail() {
        return new Mail(
                notice("x"), Recipient.of(person("asa@omsorg.test")), new Wording("Ämne", "Text"), TestClock.START);
    }
}
