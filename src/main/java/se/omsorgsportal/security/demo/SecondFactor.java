package se.omsorgsportal.security.demo;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ott.InvalidOneTimeTokenException;
import org.springframework.security.authentication.ott.OneTimeTokenAuthentication;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import se.omsorgsportal.security.DemoPersonas;
import se.omsorgsportal.security.PersonPrincipal;
import se.omsorgsportal.security.UserDirectory;

/** The code, given by whoever has shown the first factor in the same session; then the login is complete. */
final class SecondFactor implements AuthenticationProvider {

    private final OneTimeTokenService codes;
    private final ObjectProvider<DemoPersonas> personas;
    private final ObjectProvider<UserDirectory> directory;

    SecondFactor(
            OneTimeTokenService codes, ObjectProvider<DemoPersonas> personas, ObjectProvider<UserDirectory> directory) {
        this.codes = codes;
        this.personas = personas;
        this.directory = directory;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var token = codes.consume((OneTimeTokenAuthenticationToken) given);
        var first = SecurityContextHolder.getContext().getAuthentication();
        if (token == null
                || first == null
                || !hasPassword(first)
                || !first.getName().equals(token.getUsername())) {
            throw new InvalidOneTimeTokenException("wrong code");
        }
        var user = personas.stream()
                .flatMap(all -> all.all().stream())
                .filter(one -> one.key().equals(token.getUsername()))
                .findFirst()
                .flatMap(one -> directory.getObject().find(one.person()))
                .orElseThrow(() -> new InvalidOneTimeTokenException("the persona is not active"));
        var login = new OneTimeTokenAuthentication(
                new PersonPrincipal(user.id(), user.name()),
                List.of(
                        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY),
                        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.OTT_AUTHORITY)));
        login.setDetails(given.getDetails());
        return login;
    }

    private static boolean hasPassword(Authentication first) {
        return first.getAuthorities().stream()
                .anyMatch(one -> FactorGrantedAuthority.PASSWORD_AUTHORITY.equals(one.getAuthority()));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return OneTimeTokenAuthenticationToken.class.isAssignableFrom(kind);
    }
}
