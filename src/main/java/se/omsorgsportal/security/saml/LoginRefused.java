package se.omsorgsportal.security.saml;

import java.util.Locale;
import org.springframework.security.saml2.core.Saml2Error;
import org.springframework.security.saml2.provider.service.authentication.Saml2AuthenticationException;

/** The response is genuine, and yet this login is not let in. */
final class LoginRefused extends Saml2AuthenticationException {

    private final LoginRefusal refusal;

    LoginRefused(LoginRefusal refusal, String why) {
        super(new Saml2Error("refused_" + refusal.name().toLowerCase(Locale.ROOT), why));
        this.refusal = refusal;
    }

    LoginRefusal refusal() {
        return refusal;
    }
}
