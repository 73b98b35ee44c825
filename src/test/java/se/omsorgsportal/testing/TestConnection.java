package se.omsorgsportal.testing;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import se.omsorgsportal.embedded.EmbeddedMariaDb;

/** A schema on the test run's server, as Spring Boot wants to know it. */
record TestConnection(String url) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return EmbeddedMariaDb.USER;
    }

    @Override
    public String getPassword() {
        return TestDatabase.server().password();
    }
}
