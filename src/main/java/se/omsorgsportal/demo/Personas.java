package se.omsorgsportal.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.DemoPersonas;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.UserDirectory;

/** Offers the personas to the demo login, and after them the people who last got an account through the portal. */
@Component
@Profile("demo")
class Personas implements DemoPersonas {

    private static final int NEWCOMERS = 4;
    private final UserDirectory directory;
    private final JdbcClient database;

    Personas(UserDirectory directory, JdbcClient database) {
        this.directory = directory;
        this.database = database;
    }

    @Override
    public List<Persona> all() {
        var fixed = Arrays.stream(DemoPersona.values()).map(DemoPersona::key);
        return Stream.concat(fixed, newcomers().stream())
                .map(this::persona)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Identifiers are made in the order of time, so the last ones belong to those who were registered last. */
    private List<String> newcomers() {
        return database.sql("""
                        SELECT user_name FROM person_login WHERE user_name NOT LIKE 'demo-%'
                        ORDER BY person_id DESC LIMIT :most
                        """).param("most", NEWCOMERS).query(String.class).list();
    }

    private Optional<Persona> persona(String key) {
        return directory
                .find(LoginKind.USER_NAME, key)
                .map(user -> new Persona(key, user.name(), user.roles(), user.id()));
    }
}
