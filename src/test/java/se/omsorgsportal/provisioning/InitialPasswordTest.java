package se.omsorgsportal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.omsorgsportal.shared.InvalidInput;

@Tag("PRV-12")
class InitialPasswordTest {

    @Test
    @DisplayName("PRV-12: a made password is strong, readable, never the same, and passes its own check")
    void made() {
        var random = new SecureRandom();
        var seen = new HashSet<String>();
        for (int i = 0; i < 500; i++) {
            var password = InitialPassword.make(random);
            assertThat(password).matches("[a-zA-Z2-9]{4}(-[a-zA-Z2-9]{4}){3}").doesNotContainPattern("[lIO]");
            InitialPassword.check(password, "ext-annsve01", "Anna", "Svensson");
            seen.add(password);
        }
        assertThat(seen).hasSize(500);
    }

    @ParameterizedTest
    @Tag("PRV-14")
    @DisplayName("PRV-14: a typed password that is short, plain or holds the user's name is refused, never repeated")
    @ValueSource(
            strings = {
                "",
                "Juni2023",
                "juni2023juni2023",
                "ANNA-2023-abcdef",
                "xxSVENSSON-2023-a",
                "Ext-annsve01-9999",
                "Kvast 42 hyllmeter",
                "Kvast-42\thyllmeter"
            })
    void refused(String typed) {
        assertThatThrownBy(() -> InitialPassword.check(typed, "ext-annsve01", "Anna", "Svensson"))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> {
                    assertThat(invalid.faults())
                            .extracting(InvalidInput.Fault::field)
                            .containsExactly("password");
                    assertThat(invalid.toString() + invalid.faults()).doesNotContain(typed.isEmpty() ? "\0" : typed);
                });
    }

    @Test
    @DisplayName("PRV-12: a fit typed password is taken; a name of two letters does not forbid them")
    void taken() {
        assertThatCode(() -> InitialPassword.check("Kvast-42-hyllmeter", "ext-lixaxx01", "Li", "Å"))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("PRV-12: what carries the password does not print it")
    void notPrinted() {
        assertThat(new NewAccount("Kvast-42-hyllmeter", LocalDate.of(2027, 1, 1), "").toString())
                .doesNotContain("Kvast");
    }
}
