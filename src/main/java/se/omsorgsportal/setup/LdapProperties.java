package se.omsorgsportal.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The directory that accounts are made in, if there is one (PRV-15). Read from {@code PORTAL_LDAP_*}; production.md has
 * the table.
 *
 * @param urls tried in order
 * @param trust PEM file of the certificates to trust instead of the machine's own
 * @param base under which user names are looked for
 * @param people where accounts are put; {@code {unit}} and {@code {provider}} stand for the account's
 * @param attributes what each thing is called there; what is missing is not written
 * @param lock how an account is closed to its user, in a directory that is no Active Directory
 * @param extras written once, when an account is made
 */
public record LdapProperties(
        List<String> urls,
        boolean startTls,
        @Nullable Path trust,
        String user,
        String password,
        String base,
        String people,
        Duration timeout,
        Style style,
        List<String> objectClasses,
        Map<Attribute, String> attributes,
        Lock lock,
        Map<String, String> extras) {

    private static final Pattern URL = Pattern.compile("(ldaps?)://([^/:\\s]+|\\[[0-9a-fA-F:]+])(:\\d{1,5})?/?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");
    private static final String PREFIX = "PORTAL_LDAP_";

    /** Which family of directories it is: how accounts are closed, how long they last, how passwords are set. */
    public enum Style {
        ACTIVE_DIRECTORY("cn", "user", new Lock("userAccountControl", "", "")),
        OPENLDAP("uid", "inetOrgPerson", new Lock("pwdAccountLockedTime", "000001010000Z", ""));

        private final String rdn;
        private final String objectClasses;
        private final Lock lock;

        Style(String rdn, String objectClasses, Lock lock) {
            this.rdn = rdn;
            this.objectClasses = objectClasses;
            this.lock = lock;
        }

        /** The attribute that names an entry in its place; its value is the user name. */
        public String rdn() {
            return rdn;
        }
    }

    /** What can be written about an account, and what it is called where nothing else is said. */
    public enum Attribute {
        USER_NAME("sAMAccountName", "uid"),
        PRINCIPAL("userPrincipalName", ""),
        GIVEN_NAME("givenName", "givenName"),
        FAMILY_NAME("sn", "sn"),
        FULL_NAME("displayName", "cn"),
        MAIL("mail", "mail"),
        UNIT("department", "departmentNumber"),
        PROVIDER("company", "o"),
        EXPIRY("accountExpires", "pwdEndTime"),
        MARKER("employeeNumber", "employeeNumber");

        private final String activeDirectory;
        private final String openLdap;

        Attribute(String activeDirectory, String openLdap) {
            this.activeDirectory = activeDirectory;
            this.openLdap = openLdap;
        }

        private String in(Style style) {
            return style == Style.ACTIVE_DIRECTORY ? activeDirectory : openLdap;
        }
    }

    /** @param open what an open account has there; empty when it has nothing */
    public record Lock(String attribute, String closed, String open) {}

    @Override
    public String toString() {
        return "LdapProperties[" + urls + ", " + base + "]";
    }

    /** The directory, or nothing where none is named; throws {@link SetupProblem} at the first variable that cannot be used. */
    public static Optional<LdapProperties> of(Environment environment) {
        var urls = list(environment, "URL");
        if (urls.isEmpty()) {
            refuseStrays(environment);
            return Optional.empty();
        }
        boolean startTls = SetupChecks.flag(environment, PREFIX + "STARTTLS");
        urls.forEach(url -> checkUrl(url, startTls));
        SetupChecks.number(environment, PREFIX + "TIMEOUT", 60);
        var style = style(environment);
        var attributes = attributes(environment, style);
        var base = dn(environment, "BASE");
        var people = dn(environment, "PEOPLE");
        if (!name(people).startsWith(name(base))) {
            throw new SetupProblem(
                    "PORTAL_LDAP_PEOPLE must lie under PORTAL_LDAP_BASE, or the portal would not find what it "
                            + "has made.");
        }
        return Optional.of(new LdapProperties(
                urls,
                startTls,
                trust(environment),
                needed(environment, "USER", "the account the portal works with in the directory"),
                needed(environment, "PASSWORD", "the password of PORTAL_LDAP_USER"),
                base,
                people,
                Duration.ofSeconds(
                        text(environment, "TIMEOUT").map(Integer::valueOf).orElse(10)),
                style,
                Arrays.asList(text(environment, "OBJECT_CLASSES")
                        .orElse(style.objectClasses)
                        .split("[,\\s]+")),
                attributes,
                lock(environment, style),
                extras(environment, style)));
    }

    private static void refuseStrays(Environment environment) {
        for (var name : List.of("STARTTLS", "TRUST", "USER", "PASSWORD", "BASE", "PEOPLE", "STYLE", "LOCK", "EXTRAS")) {
            if (text(environment, name).isPresent()) {
                throw new SetupProblem("PORTAL_LDAP_URL is missing: " + PREFIX + name + " is of no use without it.");
            }
        }
    }

    private static void checkUrl(String url, boolean startTls) {
        var parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new SetupProblem(
                    "PORTAL_LDAP_URL must be addresses as ldaps://dc1.kommun.example, separated by spaces, "
                            + "and has \"" + url + "\".");
        }
        boolean ldaps = "ldaps".equals(parts.group(1));
        if (ldaps && startTls) {
            throw new SetupProblem("PORTAL_LDAP_STARTTLS contradicts \"" + url
                    + "\", which is encrypted from the start: " + "leave one of them out.");
        }
        if (!ldaps && !startTls && !DemoCheck.isLoopback(parts.group(2))) {
            throw new SetupProblem("PORTAL_LDAP_STARTTLS must be true for \"" + url
                    + "\": passwords go that way, and only " + "on this machine may they go unencrypted.");
        }
    }

    private static Style style(Environment environment) {
        return switch (text(environment, "STYLE").orElse("").toLowerCase(Locale.ROOT)) {
            case "active-directory" -> Style.ACTIVE_DIRECTORY;
            case "openldap" -> Style.OPENLDAP;
            case "" -> throw new SetupProblem("PORTAL_LDAP_STYLE is missing: say active-directory or openldap.");
            default -> throw new SetupProblem("PORTAL_LDAP_STYLE must be active-directory or openldap.");
        };
    }

    private static Map<Attribute, String> attributes(Environment environment, Style style) {
        var names = new EnumMap<Attribute, String>(Attribute.class);
        for (var attribute : Attribute.values()) {
            var variable = PREFIX + "ATTRIBUTE_" + attribute;
            var given = environment.getProperty(variable, attribute.in(style)).strip();
            boolean leftOut = given.isEmpty() || given.equals("-");
            if (!leftOut && !NAME.matcher(given).matches()) {
                throw new SetupProblem(variable + " must be the name of an attribute, or - for none.");
            }
            if (!leftOut) {
                names.put(attribute, given);
            } else if (attribute == Attribute.USER_NAME || attribute == Attribute.MARKER) {
                throw new SetupProblem(
                        variable + " must be the name of an attribute: the portal knows its accounts by it.");
            }
        }
        return names;
    }

    private static Lock lock(Environment environment, Style style) {
        var given = text(environment, "LOCK");
        if (given.isEmpty()) {
            return style.lock;
        }
        if (style == Style.ACTIVE_DIRECTORY) {
            throw new SetupProblem(
                    "PORTAL_LDAP_LOCK contradicts PORTAL_LDAP_STYLE: an Active Directory closes accounts by "
                            + "userAccountControl.");
        }
        var parts = Pattern.compile("([A-Za-z][A-Za-z0-9-]*)=([^/]+)(?:/(.+))?").matcher(given.get());
        if (!parts.matches()) {
            throw new SetupProblem(
                    "PORTAL_LDAP_LOCK must be an attribute with its value for closed accounts, and after a "
                            + "slash for open ones, as employeeType=inactive/active.");
        }
        return new Lock(parts.group(1), parts.group(2), parts.group(3) == null ? "" : parts.group(3));
    }

    private static Map<String, String> extras(Environment environment, Style style) {
        var extras = new LinkedHashMap<String, String>();
        var given = text(environment, "EXTRAS").orElse(style == Style.ACTIVE_DIRECTORY ? "pwdLastSet=0" : "-");
        for (var pair : given.equals("-") ? new String[0] : given.split(";")) {
            var parts = pair.strip().split("=", 2);
            if (parts.length < 2 || !NAME.matcher(parts[0]).matches() || parts[1].isBlank()) {
                throw new SetupProblem("PORTAL_LDAP_EXTRAS must be attributes with values separated by semicolons, as "
                        + "company=Omsorg;description=Extern, or - for none.");
            }
            extras.put(parts[0], parts[1].strip());
        }
        return extras;
    }

    private static @Nullable Path trust(Environment environment) {
        var file = text(environment, "TRUST").map(Path::of).orElse(null);
        if (file == null) {
            return null;
        }
        try {
            if (Files.isReadable(file)
                    && !PemContent.load(file).getCertificates().isEmpty()) {
                return file;
            }
        } catch (Exception malformed) {
            // said below
        }
        throw new SetupProblem("PORTAL_LDAP_TRUST must name a readable PEM file that holds a certificate.");
    }

    private static String dn(Environment environment, String name) {
        var given = needed(environment, name, "a place in the directory, as OU=Externa,DC=kommun,DC=example");
        if (name(given).isEmpty() || name.equals("BASE") && given.contains("{")) {
            throw new SetupProblem(
                    PREFIX + name + " must be a place in the directory, as OU=Externa,DC=kommun,DC=example.");
        }
        return given;
    }

    /** Empty when it is no name of a place. */
    private static LdapName name(String given) {
        try {
            return new LdapName(given.replaceAll("\\{(unit|provider)}", "x"));
        } catch (InvalidNameException malformed) {
            return new LdapName(List.of());
        }
    }

    private static String needed(Environment environment, String name, String what) {
        return text(environment, name)
                .orElseThrow(() -> new SetupProblem("%s is missing: give %s.".formatted(PREFIX + name, what)));
    }

    private static Optional<String> text(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(PREFIX + name))
                .filter(StringUtils::hasText)
                .map(String::strip);
    }

    private static List<String> list(Environment environment, String name) {
        return Arrays.stream(text(environment, name).orElse("").split("[,\\s]+"))
                .filter(StringUtils::hasText)
                .toList();
    }
}
