package se.omsorgsportal.notifications;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Until the provisioning makes one-time links: the page that asks for the login and then for the credential. */
@Component
class LoginRevealPath implements RevealPath {

    @Override
    public String of(UUID credential) {
        return "credentials/" + credential;
    }
}
