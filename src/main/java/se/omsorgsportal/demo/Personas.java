package se.omsorgsportal.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.DemoPersonas;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.ui.Texts;

/** Offers the personas to the demo login. */
@Component
@Profile("demo")
class Personas implements DemoPersonas {

    private final UserDirectory directory;

    Personas(UserDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<Persona> all() {
        return Arrays.stream(DemoPersona.values())
                .map(this::persona)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Persona> persona(DemoPersona persona) {
        return directory
                .find(LoginKind.USER_NAME, persona.key())
                .map(user -> new Persona(
                        persona.key(),
                        user.name(),
                        user.roles().stream()
                                .sorted()
                                .filter(role ->
                                        role != Role.CARE_STAFF || user.roles().size() == 1)
                                .map(Texts::of)
                                .collect(Collectors.joining(", ")),
                        user.id()));
    }
}
