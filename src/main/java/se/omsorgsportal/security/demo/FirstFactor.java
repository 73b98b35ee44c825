package se.omsorgsportal.security.demo;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import se.omsorgsportal.security.DemoPersonas;

/** The persona and the demo's one password. Whoever has shown only this is not yet a person of the portal. */
final class FirstFactor implements AuthenticationProvider {

    static final String PASSWORD = "demo";
    private final ObjectProvider<DemoPersonas> personas;

    FirstFactor(ObjectProvider<DemoPersonas> personas) {
        this.personas = personas;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var known = personas.stream()
                .flatMap(all -> all.all().stream())
                .anyMatch(one -> one.key().equals(given.getName()));
        if (!known || !PASSWORD.equals(given.getCredentials())) {
            throw new BadCredentialsException("no such persona");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                given.getName(),
                "",
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
