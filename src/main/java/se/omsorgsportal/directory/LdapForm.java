package se.omsorgsportal.directory;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.jspecify.annotations.Nullable;
import org.springframework.ldap.support.LdapUtils;
import se.omsorgsportal.directory.DirectoryChange.Create;
import se.omsorgsportal.directory.DirectoryChange.Disable;
import se.omsorgsportal.directory.DirectoryChange.Enable;
import se.omsorgsportal.directory.DirectoryChange.Extend;
import se.omsorgsportal.directory.DirectoryChange.Move;
import se.omsorgsportal.directory.DirectoryChange.Workplace;
import se.omsorgsportal.setup.LdapProperties;
import se.omsorgsportal.setup.LdapProperties.Attribute;
import se.omsorgsportal.setup.LdapProperties.Style;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** How the portal's words are written in the directory, by the attributes of the set-up. An empty value means none. */
record LdapForm(LdapProperties ldap) {

    private static final String MARK = "omsorgsportalen:";
    private static final DateTimeFormatter GENERALIZED = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'");
    private static final String NEVER = "0";
    private static final String NEVER_TOO = "9223372036854775807";
    private static final long SECONDS_FROM_1601_TO_1970 = 11_644_473_600L;
    private static final long TICKS = 10_000_000L;
    private static final int NORMAL_ACCOUNT = 0x200;
    private static final int CLOSED = 0x2;

    /** What the attributes the change is about should have; the rest is left as it is. */
    Map<String, String> wanted(DirectoryChange change, String lockNow) {
        var wanted = new LinkedHashMap<String, String>();
        switch (change) {
            case Create create -> {
                put(wanted, Attribute.USER_NAME, create.userName());
                put(wanted, Attribute.PRINCIPAL, create.principal());
                put(wanted, Attribute.GIVEN_NAME, create.name().given());
                put(wanted, Attribute.FAMILY_NAME, create.name().family());
                put(wanted, Attribute.FULL_NAME, create.name().full());
                put(
                        wanted,
                        Attribute.MAIL,
                        create.email() == null ? "" : create.email().value());
                workplace(wanted, create.workplace());
                put(wanted, Attribute.EXPIRY, expiry(create.validTo()));
                put(wanted, Attribute.MARKER, mark(create.person()));
                wanted.put(ldap.lock().attribute(), lock(lockNow, !create.open()));
            }
            case Move move -> workplace(wanted, move.workplace());
            case Extend extend -> put(wanted, Attribute.EXPIRY, expiry(extend.validTo()));
            case Disable disable -> wanted.put(ldap.lock().attribute(), lock(lockNow, true));
            case Enable enable -> wanted.put(ldap.lock().attribute(), lock(lockNow, false));
        }
        return wanted;
    }

    private void workplace(Map<String, String> wanted, Workplace workplace) {
        put(wanted, Attribute.UNIT, workplace.unit());
        put(wanted, Attribute.PROVIDER, workplace.provider());
    }

    private void put(Map<String, String> wanted, Attribute attribute, String value) {
        var name = ldap.attributes().get(attribute);
        if (name != null) {
            wanted.put(name, value);
        }
    }

    private String lock(String now, boolean closed) {
        if (ldap.style() != Style.ACTIVE_DIRECTORY) {
            return closed ? ldap.lock().closed() : ldap.lock().open();
        }
        int flags = now.matches("\\d{1,9}") ? Integer.parseInt(now) : NORMAL_ACCOUNT;
        return Integer.toString(closed ? flags | CLOSED : flags & ~CLOSED);
    }

    boolean isOpen(String lock) {
        if (ldap.style() == Style.ACTIVE_DIRECTORY) {
            return lock.matches("\\d{1,9}") && (Integer.parseInt(lock) & CLOSED) == 0;
        }
        return ldap.lock().open().isEmpty()
                ? lock.isEmpty() || !ldap.lock().closed().equals(lock) && !isPpolicy()
                : ldap.lock().open().equals(lock);
    }

    /** There any time at all means that the account is closed: the directory itself writes one after too many wrong passwords. */
    private boolean isPpolicy() {
        return ldap.lock().attribute().equalsIgnoreCase("pwdAccountLockedTime");
    }

    /** The moment after the last day, in the way of the directory. */
    private String expiry(@Nullable LocalDate validTo) {
        boolean filetime = ldap.style() == Style.ACTIVE_DIRECTORY;
        if (validTo == null) {
            return filetime ? NEVER : "";
        }
        var end = validTo.plusDays(1).atStartOfDay(Zone.SWEDEN).toInstant();
        return filetime
                ? Long.toString((end.getEpochSecond() + SECONDS_FROM_1601_TO_1970) * TICKS)
                : GENERALIZED.format(end.atOffset(ZoneOffset.UTC));
    }

    @Nullable
    LocalDate validTo(String expiry) {
        if (expiry.isEmpty() || expiry.equals(NEVER) || expiry.equals(NEVER_TOO)) {
            return null;
        }
        try {
            var end = ldap.style() == Style.ACTIVE_DIRECTORY
                    ? Instant.ofEpochSecond(Long.parseLong(expiry) / TICKS - SECONDS_FROM_1601_TO_1970)
                    : GENERALIZED.parse(expiry, LocalDateTime::from).toInstant(ZoneOffset.UTC);
            return LocalDate.ofInstant(end.minusSeconds(1), Zone.SWEDEN);
        } catch (DateTimeParseException | NumberFormatException written) {
            return null; // somebody wrote it in another way; it is shown as unknown and overwritten when it is our turn
        }
    }

    /** Whether two values say the same; there are two ways of saying never. */
    boolean isSame(String attribute, String one, String other) {
        return one.equals(other)
                || attribute.equals(ldap.attributes().get(Attribute.EXPIRY))
                        && Math.max(one.length(), other.length()) > 0
                        && validTo(one) == null
                        && validTo(other) == null
                        && (one.equals(NEVER_TOO) || other.equals(NEVER_TOO));
    }

    /** The full name of the account's entry. */
    LdapName place(DirectoryChange change, Workplace workplace) {
        var parent = ldap.people()
                .replace("{unit}", Rdn.escapeValue(workplace.unit()))
                .replace("{provider}", Rdn.escapeValue(workplace.provider()));
        return LdapUtils.newLdapName(ldap.style().rdn() + "=" + Rdn.escapeValue(change.userName()) + "," + parent);
    }

    /** As an Active Directory takes passwords: in quotes, as UTF-16. */
    static byte[] quoted(String password) {
        return ("\"" + password + "\"").getBytes(StandardCharsets.UTF_16LE);
    }

    static String mark(PersonId person) {
        return MARK + person;
    }

    /** Whom the mark names; nobody when the portal did not write it. */
    static @Nullable PersonId marked(String value) {
        try {
            return value.startsWith(MARK) ? PersonId.of(value.substring(MARK.length())) : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
