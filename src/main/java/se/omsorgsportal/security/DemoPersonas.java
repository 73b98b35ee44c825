package se.omsorgsportal.security;

import java.util.List;
import java.util.Set;
import se.omsorgsportal.shared.PersonId;

/** The made-up people whom anybody may sign in as while trying the portal out; only in the profile {@code demo}. */
public interface DemoPersonas {

    List<Persona> all();

    /**
     * @param key names the persona in the login form
     * @param roles what the persona may be in the portal
     */
    record Persona(String key, String name, Set<Role> roles, PersonId person) {}
}
