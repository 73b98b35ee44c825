package se.omsorgsportal.security.saml;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.security.saml2.core.Saml2ErrorCodes;
import org.springframework.security.saml2.provider.service.authentication.Saml2AuthenticationException;
import org.springframework.transaction.TransactionException;

/** Why a login was refused, as far as it changes what the user can do about it; each has a page of its own. */
public enum LoginRefusal {
    SECOND_FACTOR,
    UNKNOWN_PERSON,
    USED_BEFORE,
    EXPIRED,
    NOT_COMPLETED,
    INVALID,
    UNAVAILABLE;

    /** OpenSAML's own words for a response that is too old or too new. */
    private static final Set<String> ABOUT_TIME =
            Set.of("NotOnOrAfter condition of", "NotBefore condition of", "NotOnOrAfter of", "NotBefore of");

    /** As it stands in the address of its page. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LoginRefusal> ofPath(String path) {
        return Arrays.stream(values()).filter(one -> one.path().equals(path)).findFirst();
    }

    static LoginRefusal of(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessException || cause instanceof TransactionException) {
                return UNAVAILABLE;
            }
            if (cause instanceof LoginRefused refused) {
                return refused.refusal();
            }
        }
        return thrown instanceof Saml2AuthenticationException saml ? ofSaml(saml) : INVALID;
    }

    private static LoginRefusal ofSaml(Saml2AuthenticationException thrown) {
        var description = String.valueOf(thrown.getSaml2Error().getDescription());
        return switch (thrown.getSaml2Error().getErrorCode()) {
            case Saml2ErrorCodes.INVALID_IN_RESPONSE_TO -> EXPIRED;
            case Saml2ErrorCodes.RELYING_PARTY_REGISTRATION_NOT_FOUND -> UNAVAILABLE;
            case ResponsePolicy.NO_SECOND_FACTOR -> SECOND_FACTOR;
            case Saml2ErrorCodes.INVALID_RESPONSE -> description.startsWith("Invalid status") ? NOT_COMPLETED : INVALID;
            case Saml2ErrorCodes.INVALID_ASSERTION ->
                ABOUT_TIME.stream().anyMatch(description::contains) ? EXPIRED : INVALID;
            default -> INVALID;
        };
    }
}
