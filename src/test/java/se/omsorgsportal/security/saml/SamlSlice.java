package se.omsorgsportal.security.saml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.omsorgsportal.embedded.EmbeddedMariaDb;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.TestDatabase;

/**
 * The portal's filters as they are in production with three identity providers and one that is away, on a real
 * database, with a directory of two people. Not the whole portal, which its tests start with other settings.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = SamlSlice.Portal.class)
@ContextConfiguration(initializers = SamlSlice.Environment.class)
@interface SamlSlice {

    String BASE = "https://portal.test";
    TestIdp KOMMUN = new TestIdp("https://kommun.test");
    TestIdp REGION = new TestIdp("https://region.test");
    TestIdp BANKID = new TestIdp("https://bankid.test");

    /** The portal's own keys. */
    TestIdp PORTAL = new TestIdp("portal.test");

    PersonId ASTRID = PersonId.next();
    PersonId MALIN = PersonId.next();

    class Environment implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var files = Path.of("target", "test-idp").toAbsolutePath();
            KOMMUN.publish(files.resolve("kommun.xml"));
            REGION.publish(files.resolve("region.xml"));
            BANKID.publish(files.resolve("bankid.xml"));
            TestIdp.writePem(
                    files.resolve("key.pem"),
                    "PRIVATE KEY",
                    PORTAL.keys.getPrivate().getEncoded());
            TestIdp.writePem(files.resolve("certificate.pem"), "CERTIFICATE", TestIdp.encoded(PORTAL.certificate));
            Map<String, Object> settings = new java.util.HashMap<>(Map.of(
                    "portal.base-url", BASE,
                    "PORTAL_SAML_IDPS", "kommun,region,bankid,away",
                    "PORTAL_SAML_KOMMUN_METADATA", "file:" + files.resolve("kommun.xml"),
                    "PORTAL_SAML_KOMMUN_PERSON", "user-name",
                    "PORTAL_SAML_REGION_METADATA", "file:" + files.resolve("region.xml"),
                    "PORTAL_SAML_REGION_PERSON", "hsa-id",
                    "PORTAL_SAML_REGION_ATTRIBUTE", "urn:oid:1.2.752.29.6.2.1",
                    "PORTAL_SAML_REGION_STEP_UP", "true"));
            settings.putAll(Map.of(
                    "PORTAL_SAML_BANKID_METADATA",
                    "file:" + files.resolve("bankid.xml"),
                    "PORTAL_SAML_BANKID_PERSON",
                    "personnummer",
                    "PORTAL_SAML_BANKID_ATTRIBUTE",
                    "urn:oid:1.2.752.29.4.13",
                    "PORTAL_SAML_AWAY_METADATA",
                    "http://127.0.0.1:9/metadata",
                    "PORTAL_SAML_AWAY_PERSON",
                    "user-name",
                    "PORTAL_SAML_SIGNING_KEY",
                    files.resolve("key.pem").toString(),
                    "PORTAL_SAML_SIGNING_CERTIFICATE",
                    files.resolve("certificate.pem").toString(),
                    "PORTAL_SAML_ENCRYPTION_KEY",
                    files.resolve("key.pem").toString(),
                    "PORTAL_SAML_ENCRYPTION_CERTIFICATE",
                    files.resolve("certificate.pem").toString(),
                    "portal.secret-key",
                    "dGVzdC1rZXktb25seS1mb3ItdGVzdHMtMzItYnl0ZXM="));
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("saml", settings));
        }
    }

    /** Without a stereotype, so that the whole portal's tests do not find it. */
    @ConfigurationPropertiesScan("se.omsorgsportal.setup")
    @ComponentScan(
            basePackages = {"se.omsorgsportal.security", "se.omsorgsportal.setup"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Slice|Test).*"))
    @ImportAutoConfiguration({
        com.vaadin.flow.spring.SpringBootAutoConfiguration.class,
        com.vaadin.flow.spring.SpringSecurityAutoConfiguration.class
    })
    class Portal {

        @Bean
        DataSource dataSource() {
            var source = DataSourceBuilder.create()
                    .url(TestDatabase.emptySchema("test_saml"))
                    .username(EmbeddedMariaDb.USER)
                    .password(TestDatabase.server().password())
                    .build();
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/V0020__saml_assertion_used.sql"))
                    .execute(source);
            return source;
        }

        @Bean
        JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        UserDirectory directory() {
            return new TwoPeople();
        }

        @Bean
        MockMvc browser(WebApplicationContext context) {
            return MockMvcBuilders.webAppContextSetup(context)
                    .apply(SecurityMockMvcConfigurers.springSecurity())
                    .build();
        }
    }

    /** Astrid and Malin; Ida was deactivated, so she is not found. */
    class TwoPeople implements UserDirectory {

        private static final PortalUser ADMINISTRATOR =
                new PortalUser(ASTRID, "Astrid Admin", Map.of(Role.ADMINISTRATOR, Set.of()));
        private static final PortalUser MANAGER = new PortalUser(MALIN, "Malin Chef", Map.of(Role.MANAGER, Set.of()));

        @Override
        public Optional<PortalUser> find(LoginKind kind, String value) {
            return switch (kind + " " + value) {
                case "USER_NAME astrid.admin", "HSA_ID SE2321000016-A1B2", "PERSONNUMMER 198112189876" ->
                    Optional.of(ADMINISTRATOR);
                case "USER_NAME malin.chef", "HSA_ID SE2321000016-X9" -> Optional.of(MANAGER);
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<PortalUser> find(PersonId id) {
            return id.equals(ASTRID) ? Optional.of(ADMINISTRATOR) : Optional.of(MANAGER);
        }
    }
}
