package se.omsorgsportal.setup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the environment says about this installation.
 *
 * @param baseUrl the public address, without a slash at the end; links in mails begin with it
 * @param municipality shown in the header and in mails
 * @param logo address of a picture for the header, if any
 * @param accent a CSS colour that replaces the default accent, if any
 * @param data directory of the embedded database and the generated key; only with the embedded database
 * @param secretKey base64 of 32 bytes; encrypts what must not be read in the database
 * @param firstAdministrator the login name of the person who may set up an empty portal
 */
@ConfigurationProperties("portal")
public record PortalProperties(
        String baseUrl,
        @DefaultValue("Omsorgsportalen") String municipality,
        @Nullable String logo,
        @Nullable String accent,
        @Nullable Path data,
        @Nullable String secretKey,
        @Nullable String firstAdministrator,
        @Nullable String firstAdministratorEmail,
        @DefaultValue("") String mailFrom) {

    /** What is given as nothing is not given. */
    public PortalProperties {
        logo = filled(logo);
        accent = filled(accent);
        secretKey = filled(secretKey);
        firstAdministrator = filled(firstAdministrator);
        firstAdministratorEmail = filled(firstAdministratorEmail);
        mailFrom = mailFrom.isBlank() ? "omsorgsportalen@localhost" : mailFrom;
    }

    /** A full address for a path in the portal, for mails and feeds. */
    public String link(String path) {
        return baseUrl.replaceAll("/+$", "") + (path.startsWith("/") ? path : "/" + path);
    }

    private static @Nullable String filled(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
