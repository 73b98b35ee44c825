package se.omsorgsportal.notifications;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omsorgsportal.provisioning.CredentialId;
import se.omsorgsportal.provisioning.Credentials;

/** Asks the provisioning for the one-time link when it is needed (PRV-12). */
@Component
class CredentialRevealPath implements RevealPath {

    private final Credentials credentials;

    CredentialRevealPath(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String of(UUID credential) {
        return credentials.revealPath(new CredentialId(credential));
    }
}
