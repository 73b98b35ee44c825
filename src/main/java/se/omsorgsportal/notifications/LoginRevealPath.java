package se.omsorgsportal.notifications;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omsorgsportal.provisioning.CredentialId;
import se.omsorgsportal.provisioning.Credentials;
import se.omsorgsportal.security.SystemAccess;

/** The one-time link, as the provisioning computes it; asked for in the portal's own name. */
@Component
class LoginRevealPath implements RevealPath {

    private final Credentials credentials;

    LoginRevealPath(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String of(UUID credential) {
        return SystemAccess.call(() -> credentials.revealPath(new CredentialId(credential)));
    }
}
