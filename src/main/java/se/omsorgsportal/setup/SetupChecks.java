package se.omsorgsportal.setup;

import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.springframework.aot.AotDetector;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.Malformed;

/**
 * Stops the start at the first setting that is missing, malformed or contradicts another, before anything has been
 * opened, with one sentence that names the variable. The variables are listed in production.md.
 */
public final class SetupChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Set by Spring while the production image is built, where there is nothing to check yet. */
    private static final String PROCESSING = "spring.aot.processing";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (Boolean.getBoolean(PROCESSING)) {
            return;
        }
        var environment = context.getEnvironment();
        if (AotDetector.useGeneratedArtifacts()) {
            onlyProduction(environment);
        }
        check(environment);
        DatabaseCheck.connect(environment);
    }

    /** All that can be seen without a connection. */
    static void check(ConfigurableEnvironment environment) {
        boolean demo = Arrays.asList(environment.getActiveProfiles()).contains("demo");
        if (demo) {
            DemoCheck.check(environment);
        }
        AddressCheck.check(environment);
        secretKey(environment);
        DatabaseCheck.check(environment);
        MailCheck.check(environment, demo);
        var saml = SamlProperties.of(environment);
        if (!demo && saml.providers().isEmpty()) {
            throw new SetupProblem("PORTAL_SAML_IDPS is missing: name the identity providers people sign in at, as "
                    + "kommun,region, or try the portal out with ./portal run.");
        }
        LdapProperties.of(environment);
        firstAdministrator(environment);
    }

    /** The beans of the image were chosen when it was built, without those of the demo and of the embedded database. */
    static void onlyProduction(Environment environment) {
        if (environment.getActiveProfiles().length > 0) {
            throw new SetupProblem(
                    "SPRING_PROFILES_ACTIVE is of no use here: the portal's image is made for production, "
                            + "and ./portal run shows the demo.");
        }
        if (!environment.getProperty("portal.data", "").isBlank()) {
            throw new SetupProblem("portal.data is of no use here: the portal's image has no database of its own.");
        }
    }

    private static void secretKey(Environment environment) {
        var given = environment.getProperty("portal.secret-key", "");
        if (given.isBlank()) {
            throw new SetupProblem("PORTAL_SECRET_KEY is missing: give 32 random bytes in base64, made by "
                    + "openssl rand -base64 32, the same on every node.");
        }
        try {
            int length = Base64.getDecoder().decode(given.strip()).length;
            if (length != 32) {
                throw new SetupProblem("PORTAL_SECRET_KEY must be 32 bytes in base64, and is " + length + ".");
            }
        } catch (IllegalArgumentException malformed) {
            throw new SetupProblem("PORTAL_SECRET_KEY must be 32 bytes in base64, and is not base64.");
        }
    }

    private static void firstAdministrator(Environment environment) {
        var login = environment.getProperty("portal.first-administrator", "");
        var email = environment.getProperty("portal.first-administrator-email", "");
        if (!login.isBlank() && email.isBlank()) {
            throw new SetupProblem("PORTAL_FIRST_ADMINISTRATOR_EMAIL is missing: PORTAL_FIRST_ADMINISTRATOR needs an "
                    + "e-mail address.");
        }
        if (login.isBlank() && !email.isBlank()) {
            throw new SetupProblem(
                    "PORTAL_FIRST_ADMINISTRATOR is missing: PORTAL_FIRST_ADMINISTRATOR_EMAIL is of no use "
                            + "without it.");
        }
        if (!email.isBlank()) {
            emailAddress("PORTAL_FIRST_ADMINISTRATOR_EMAIL", email);
        }
    }

    static void emailAddress(String variable, String value) {
        try {
            EmailAddress.of(value);
        } catch (Malformed wrong) {
            throw new SetupProblem(variable + " must be an e-mail address, and is \"" + value + "\".");
        }
    }

    static boolean flag(Environment environment, String variable) {
        return switch (environment.getProperty(variable, "").strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new SetupProblem(variable + " must be true or false.");
        };
    }

    static void number(Environment environment, String variable, int most) {
        var given = environment.getProperty(variable, "").strip();
        if (!given.isEmpty() && (!given.matches("[1-9]\\d{0,8}") || Integer.parseInt(given) > most)) {
            throw new SetupProblem(variable + " must be a number from 1 to " + most + ", and is \"" + given + "\".");
        }
    }

    /** Two variables of which one is of no use without the other. */
    static void together(Environment environment, String one, String other) {
        boolean hasOne = !environment.getProperty(one, "").isBlank();
        boolean hasOther = !environment.getProperty(other, "").isBlank();
        if (hasOne != hasOther) {
            throw new SetupProblem(
                    "%s is missing: %s is of no use without it.".formatted(hasOne ? other : one, hasOne ? one : other));
        }
    }
}
