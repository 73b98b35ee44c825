package se.omsorgsportal.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people prove who they are in this installation: at the municipality's identity provider, or as a demo persona. */
public interface SignInMethod {

    /** Adds the filters of this method to the portal's chain. */
    void addTo(HttpSecurity http) throws Exception;

    /** Where somebody who is not signed in is sent; a path that begins with a slash. */
    String entrance();
}
