package se.omsorgsportal.personaldata;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.shared.PersonId;

/** Statements that take a person out of a module's tables (ALL-06). */
public final class Erase {

    private Erase() {}

    /** @param statements may ask for {@code :person}, and for {@code :given} and {@code :family} to stand in place of the name */
    public static void run(JdbcClient jdbc, PersonId person, String... statements) {
        for (var statement : statements) {
            jdbc.sql(statement)
                    .param("person", person.toString())
                    .param("given", Pseudonym.GIVEN)
                    .param("family", Pseudonym.family(person))
                    .update();
        }
    }
}
