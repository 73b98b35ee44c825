package se.omsorgsportal.setup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/** The database: named, reached, and new enough. */
final class DatabaseCheck {

    private static final int SECONDS = 15;

    private DatabaseCheck() {}

    static void check(Environment environment) {
        SetupChecks.number(environment, "PORTAL_DB_CONNECTIONS", 1_000);
        SetupChecks.together(environment, "PORTAL_DB_OWNER", "PORTAL_DB_OWNER_PASSWORD");
        var url = environment.getProperty("spring.datasource.url", "");
        boolean embedded = !environment.getProperty("portal.data", "").isBlank();
        if (embedded && !url.isBlank()) {
            throw new SetupProblem(
                    "PORTAL_DB_URL contradicts the data directory of the embedded database: leave one of "
                            + "them out.");
        }
        if (!embedded && url.isBlank()) {
            throw new SetupProblem("PORTAL_DB_URL is missing: give the address of a MariaDB database, as "
                    + "jdbc:mariadb://database.kommun.example/omsorgsportal.");
        }
        if (!url.isBlank() && !url.matches("jdbc:mariadb:([a-z]+:)?//[^/]+/[A-Za-z0-9_$]+(\\?.*)?")) {
            throw new SetupProblem(
                    "PORTAL_DB_URL must look like jdbc:mariadb://database.kommun.example/omsorgsportal.");
        }
    }

    static void connect(Environment environment) {
        var url = environment.getProperty("spring.datasource.url", "");
        if (url.isBlank()) {
            return;
        }
        connect(
                url,
                "PORTAL_DB_USER",
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
        var owner = environment.getProperty("PORTAL_DB_OWNER", "");
        if (!owner.isBlank()) {
            connect(url, "PORTAL_DB_OWNER", owner, environment.getProperty("PORTAL_DB_OWNER_PASSWORD", ""));
        }
    }

    private static void connect(String url, String variable, String user, String password) {
        DriverManager.setLoginTimeout(SECONDS);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            var database = connection.getMetaData();
            version(
                    database.getDatabaseProductName(),
                    database.getDatabaseProductVersion(),
                    database.getDatabaseMajorVersion(),
                    database.getDatabaseMinorVersion());
        } catch (SQLException failed) {
            var state = String.valueOf(failed.getSQLState());
            throw state.startsWith("28")
                    ? new SetupProblem("%s or its password is wrong: the database does not let \"%s\" in."
                            .formatted(variable, user))
                    : new SetupProblem("PORTAL_DB_URL names a database that cannot be used: " + firstLine(failed));
        }
    }

    static void version(String product, String version, int major, int minor) {
        if (!"MariaDB".equals(product) || major < 10 || (major == 10 && minor < 11)) {
            throw new SetupProblem("PORTAL_DB_URL names %s %s, and the portal needs MariaDB 10.11 or newer."
                    .formatted(product, version));
        }
    }

    private static String firstLine(SQLException failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse("it does not answer");
    }
}
