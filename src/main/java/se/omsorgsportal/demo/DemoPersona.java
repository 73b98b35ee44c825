package se.omsorgsportal.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonName;

/** The made-up people anybody may sign in as: one for each role, a second administrator, and one with two roles. */
enum DemoPersona {
    ADMINISTRATOR("Astrid", "Ekdahl", ProfessionalFunction.FEE_OFFICER, Map.of(Role.ADMINISTRATOR, List.of(-1)), 0),
    SECOND_ADMINISTRATOR("Bo", "Rask", ProfessionalFunction.FEE_OFFICER, Map.of(Role.ADMINISTRATOR, List.of(-1)), 0),
    MANAGER("Rut", "Almgren", ProfessionalFunction.MANAGER, Map.of(Role.MANAGER, List.of(5, 6)), 5),
    SUPERUSER("Omar", "Haddad", ProfessionalFunction.GROUP_LEADER, Map.of(Role.SUPERUSER, List.of(5)), 5),
    TWO_ROLES(
            "Ingrid",
            "Vall",
            ProfessionalFunction.MANAGER,
            Map.of(Role.MANAGER, List.of(10), Role.SUPERUSER, List.of(10, 11)),
            10),
    NURSE("Siri", "Nordgård", ProfessionalFunction.LICENSED, Map.of(), 5);

    private final String given;
    private final String family;
    private final ProfessionalFunction function;
    private final Map<Role, List<Integer>> grants;
    private final int home;

    /** @param grants the numbers of the units; -1 where the role has no place */
    DemoPersona(String given, String family, ProfessionalFunction function, Map<Role, List<Integer>> grants, int home) {
        this.given = given;
        this.family = family;
        this.function = function;
        this.grants = grants;
        this.home = home;
    }

    /** The user name it signs in with. */
    String key() {
        return "demo-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    PersonName fullName() {
        return new PersonName(given, family);
    }

    ProfessionalFunction function() {
        return function;
    }

    Map<Role, List<Integer>> grants() {
        return grants;
    }

    List<Integer> home() {
        return List.of(home);
    }
}
