package se.omsorgsportal.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;
import se.omsorgsportal.setup.LdapProperties.Attribute;

@Tag("PRV-15")
class LdapPropertiesTest {

    private static Map<String, String> good() {
        return new HashMap<>(Map.of(
                "PORTAL_LDAP_URL", "ldaps://dc1.kommun.example ldaps://dc2.kommun.example:636",
                "PORTAL_LDAP_STYLE", "active-directory",
                "PORTAL_LDAP_USER", "portalen@kommun.example",
                "PORTAL_LDAP_PASSWORD", "hemligt",
                "PORTAL_LDAP_BASE", "DC=kommun,DC=example",
                "PORTAL_LDAP_PEOPLE", "OU={provider},OU=Externa,dc=Kommun,DC=example"));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                ldap("PORTAL_LDAP_URL must be addresses", "PORTAL_LDAP_URL", "dc1.kommun.example"),
                ldap("PORTAL_LDAP_STARTTLS must be true for", "PORTAL_LDAP_URL", "ldap://dc1.kommun.invalid"),
                ldap("PORTAL_LDAP_STARTTLS contradicts", "PORTAL_LDAP_STARTTLS", "true"),
                ldap("PORTAL_LDAP_TIMEOUT must be a number", "PORTAL_LDAP_TIMEOUT", "900"),
                ldap("PORTAL_LDAP_TRUST must name a readable PEM", "PORTAL_LDAP_TRUST", "/none.pem"),
                ldap("PORTAL_LDAP_USER is missing", "PORTAL_LDAP_USER", null),
                ldap("PORTAL_LDAP_PASSWORD is missing", "PORTAL_LDAP_PASSWORD", ""),
                ldap("PORTAL_LDAP_STYLE is missing", "PORTAL_LDAP_STYLE", null),
                ldap("PORTAL_LDAP_STYLE must be", "PORTAL_LDAP_STYLE", "novell"),
                ldap("PORTAL_LDAP_BASE is missing", "PORTAL_LDAP_BASE", null),
                ldap("PORTAL_LDAP_BASE must be a place", "PORTAL_LDAP_BASE", "kommunen"),
                ldap("PORTAL_LDAP_BASE must be a place", "PORTAL_LDAP_BASE", "ou={unit},dc=kommun"),
                ldap("PORTAL_LDAP_PEOPLE must lie under", "PORTAL_LDAP_PEOPLE", "ou=externa,dc=annan,dc=example"),
                ldap("PORTAL_LDAP_LOCK contradicts", "PORTAL_LDAP_LOCK", "employeeType=inactive"),
                ldap("PORTAL_LDAP_EXTRAS must be", "PORTAL_LDAP_EXTRAS", "företag"),
                ldap("PORTAL_LDAP_ATTRIBUTE_UNIT must be", "PORTAL_LDAP_ATTRIBUTE_UNIT", "a b"),
                ldap("PORTAL_LDAP_ATTRIBUTE_MARKER must be", "PORTAL_LDAP_ATTRIBUTE_MARKER", "-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    @DisplayName("PRV-15: one change to a good directory stops the start:")
    void refuses(String sentence, String variable, String value) {
        var changed = good();
        changed.put(variable, value);
        var problem = catchThrowable(() -> LdapProperties.of(environment(changed)));
        assertThat(problem).isInstanceOf(SetupProblem.class).hasMessageStartingWith(sentence);
        assertThat(problem.getMessage()).endsWith(".").doesNotContain("\n", "hemligt");
    }

    @Test
    @DisplayName("PRV-15: a directory is what its variables say, none without an address")
    void reads() {
        assertThat(LdapProperties.of(new MockEnvironment())).isEmpty();
        var ldap = LdapProperties.of(environment(good())).orElseThrow();
        assertThat(ldap.urls()).hasSize(2);
        assertThat(ldap.attributes()).containsEntry(Attribute.USER_NAME, "sAMAccountName");
        assertThat(ldap.extras()).containsEntry("pwdLastSet", "0");
        assertThat(ldap.toString()).doesNotContain("hemligt");
    }

    private static Arguments ldap(String sentence, String variable, String value) {
        return Arguments.of(sentence, variable, value);
    }

    private static MockEnvironment environment(Map<String, String> values) {
        var environment = new MockEnvironment();
        values.forEach((name, value) -> {
            if (value != null) {
                environment.setProperty(name, value);
            }
        });
        return environment;
    }
}
