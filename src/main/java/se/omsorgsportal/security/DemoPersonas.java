package se.omsorgsportal.security;

import java.util.List;
import se.omsorgsportal.shared.PersonId;

/** The made-up people whom anybody may sign in as while trying the portal out; only in the profile {@code demo}. */
public interface DemoPersonas {

    List<Persona> all();

    /**
     * @param key names the persona in the login form
     * @param role what the persona is, in words
     */
    record Persona(String key, String name, String role, PersonId person) {}
}
