package se.omsorgsportal.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The identity providers people may sign in at, and the portal's keys towards them (ALL-03). Read from
 * {@code PORTAL_SAML_*}; production.md has the table.
 *
 * @param twoFactors the authentication contexts that mean two factors
 * @param encryption only when the identity providers encrypt their assertions
 */
public record SamlProperties(
        List<IdentityProvider> providers,
        List<String> twoFactors,
        @Nullable KeyFiles signing,
        @Nullable KeyFiles encryption) {

    private static final List<String> DEFAULT_TWO_FACTORS = List.of(
            "https://refeds.org/profile/mfa",
            "http://id.elegnamnden.se/loa/1.0/loa3",
            "http://id.elegnamnden.se/loa/1.0/loa4",
            "http://id.sambi.se/loa/loa3");

    /**
     * @param id stands in the addresses of the login
     * @param name as the login page shows it
     * @param metadata where its metadata is: https, or file
     * @param attribute the attribute that names the person; without one the NameID does
     * @param stepUp whether two factors are asked for in the request
     */
    public record IdentityProvider(
            String id,
            String name,
            String metadata,
            PersonBy person,
            @Nullable String attribute,
            boolean stepUp) {}

    /** What an identity provider names a person by. */
    public enum PersonBy {
        USER_NAME,
        HSA_ID,
        PERSONNUMMER
    }

    /** A private key and its certificate, in two PEM files. */
    public record KeyFiles(Path key, Path certificate) {}

    public Optional<IdentityProvider> provider(String id) {
        return providers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Throws {@link SetupProblem} at the first variable that cannot be used. */
    public static SamlProperties of(Environment environment) {
        var ids = list(environment, "PORTAL_SAML_IDPS");
        var providers = ids.stream().map(id -> provider(environment, id)).toList();
        var twoFactors = list(environment, "PORTAL_SAML_TWO_FACTORS");
        var signing = keyFiles(environment, "PORTAL_SAML_SIGNING");
        if (!providers.isEmpty() && signing == null) {
            throw new SetupProblem("PORTAL_SAML_SIGNING_KEY is missing: name the PEM file with the private key that "
                    + "signs the portal's requests to the identity provider.");
        }
        return new SamlProperties(
                providers,
                twoFactors.isEmpty() ? DEFAULT_TWO_FACTORS : twoFactors,
                signing,
                keyFiles(environment, "PORTAL_SAML_ENCRYPTION"));
    }

    private static IdentityProvider provider(Environment environment, String id) {
        if (!id.matches("[a-z0-9-]{1,30}")) {
            throw new SetupProblem(
                    "PORTAL_SAML_IDPS must list short names of a–z, 0–9 and hyphens separated by commas, "
                            + "as kommun,region; \"" + id + "\" is none.");
        }
        var prefix = "PORTAL_SAML_" + id.toUpperCase(Locale.ROOT).replace('-', '_');
        var metadata = environment.getProperty(prefix + "_METADATA", "");
        if (!metadata.matches("(https?://|file:).+")) {
            throw new SetupProblem(prefix + "_METADATA must be the address of the identity provider's metadata, "
                    + "beginning with https:// or file:.");
        }
        return new IdentityProvider(
                id,
                text(environment, prefix + "_NAME").orElse(id),
                metadata,
                person(environment, prefix + "_PERSON"),
                text(environment, prefix + "_ATTRIBUTE").orElse(null),
                SetupChecks.flag(environment, prefix + "_STEP_UP"));
    }

    private static PersonBy person(Environment environment, String variable) {
        var given = environment.getProperty(variable, "");
        return Arrays.stream(PersonBy.values())
                .filter(one -> one.name().replace('_', '-').equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> new SetupProblem(variable + " must be user-name, hsa-id or personnummer."));
    }

    private static @Nullable KeyFiles keyFiles(Environment environment, String prefix) {
        var key = text(environment, prefix + "_KEY");
        var certificate = text(environment, prefix + "_CERTIFICATE");
        if (key.isPresent() != certificate.isPresent()) {
            var missing = prefix + (key.isPresent() ? "_CERTIFICATE" : "_KEY");
            throw new SetupProblem(missing + " is missing: key and certificate belong together.");
        }
        if (key.isEmpty() || certificate.isEmpty()) {
            return null;
        }
        readable(prefix + "_KEY", key.get(), "a private key", pem -> pem.getPrivateKey() != null);
        readable(
                prefix + "_CERTIFICATE",
                certificate.get(),
                "a certificate",
                pem -> !pem.getCertificates().isEmpty());
        return new KeyFiles(Path.of(key.get()), Path.of(certificate.get()));
    }

    private static void readable(String variable, String file, String what, Predicate<PemContent> holds) {
        try {
            if (Files.isReadable(Path.of(file)) && holds.test(PemContent.load(Path.of(file)))) {
                return;
            }
        } catch (Exception malformed) {
            // said below
        }
        throw new SetupProblem(variable + " must name a readable PEM file that holds " + what + ".");
    }

    private static Optional<String> text(Environment environment, String variable) {
        return Optional.ofNullable(environment.getProperty(variable)).filter(StringUtils::hasText);
    }

    private static List<String> list(Environment environment, String variable) {
        return Arrays.stream(environment.getProperty(variable, "").split("[,\\s]+"))
                .filter(StringUtils::hasText)
                .toList();
    }
}
