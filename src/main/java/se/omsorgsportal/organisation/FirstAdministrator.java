package se.omsorgsportal.organisation;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.Malformed;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.Personnummer;

/** Lets the person whom the environment names into a portal that nobody can administer yet. */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final PersonName UNTIL_CORRECTED = new PersonName("Ny", "Systemförvaltare");

    private final PortalProperties portal;
    private final People people;
    private final UserDirectory directory;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            PortalProperties portal, People people, UserDirectory directory, PlatformTransactionManager transactions) {
        this.portal = portal;
        this.people = people;
        this.directory = directory;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var login = Optional.ofNullable(portal.firstAdministrator())
                .map(String::strip)
                .orElse("");
        if (login.isEmpty()) {
            return;
        }
        try {
            SystemAccess.run(() -> transaction.executeWithoutResult(running -> letIn(login, email())));
        } catch (LoginTaken | EmailTaken otherNode) {
            LOG.info("The first administrator was entered by another node at the same time.");
        }
    }

    private void letIn(String login, Optional<EmailAddress> email) {
        if (!people.holders(Role.ADMINISTRATOR, Set.of()).isEmpty()) {
            return;
        }
        var kind = kind(login);
        var person = directory
                .find(kind, login)
                .map(user -> user.id())
                .or(() -> email.flatMap(people::findByEmail).map(PersonSummary::id))
                .orElseGet(() -> enter(email));
        people.linkLogin(person, kind, login);
        if (people.find(person).filter(PersonSummary::active).isEmpty()) {
            people.reactivate(person);
        }
        people.grant(person, Role.ADMINISTRATOR, null);
        LOG.info("The first administrator was entered as PORTAL_FIRST_ADMINISTRATOR says.");
    }

    private PersonId enter(Optional<EmailAddress> email) {
        return people.create(PersonData.of(UNTIL_CORRECTED, email.orElse(null), ProfessionalFunction.MANAGER));
    }

    private Optional<EmailAddress> email() {
        try {
            return Optional.ofNullable(portal.firstAdministratorEmail())
                    .filter(text -> !text.isBlank())
                    .map(EmailAddress::of);
        } catch (Malformed wrong) {
            throw new IllegalStateException("PORTAL_FIRST_ADMINISTRATOR_EMAIL is not an e-mail address.");
        }
    }

    /** A login that is an HSA-id or a personnummer is meant as one; any other is a user name. */
    static LoginKind kind(String login) {
        if (isMadeOf(() -> HsaId.of(login))) {
            return LoginKind.HSA_ID;
        }
        return isMadeOf(() -> Personnummer.of(login)) ? LoginKind.PERSONNUMMER : LoginKind.USER_NAME;
    }

    private static boolean isMadeOf(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (Malformed other) {
            return false;
        }
    }
}
