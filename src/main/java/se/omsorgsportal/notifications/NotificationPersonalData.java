package se.omsorgsportal.notifications;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** Mails and messages to the person; erased, they are gone (ALL-06). */
@Component
class NotificationPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    NotificationPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(jdbc, "mails", person, """
                        SELECT address, subject, body, state AS `state:MailState`, created_at AS at, sent_at
                        FROM mail WHERE recipient = :person ORDER BY created_at DESC"""),
                PersonalSection.query(jdbc, "messages", person, """
                        SELECT kind AS message, REPLACE(arguments, CHAR(31), ', ') AS text, created_at AS at, read_at
                        FROM in_app_message WHERE recipient = :person ORDER BY created_at DESC"""));
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "mail.recipient", "mail.recipient_name", "mail.addressee", "mail.address", "in_app_message.recipient");
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(
                jdbc,
                person,
                "DELETE FROM mail WHERE recipient = :person",
                "DELETE FROM in_app_message WHERE recipient = :person");
    }
}
