package se.omsorgsportal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.omsorgsportal.shared.Malformed;

@Tag("ORG-01")
class OrganisationNumberTest {

    @ParameterizedTest
    @DisplayName("ORG-01: an organisation number is accepted however it is written")
    @ValueSource(
            strings = {"556016-0680", "5560160680", " 556016 0680 ", "165560160680", "16556016-0680", "556016–0680"})
    void accepts(String typed) {
        assertThat(OrganisationNumber.of(typed)).hasToString("556016-0680");
    }

    @ParameterizedTest
    @DisplayName("ORG-01: a wrong check digit, a personnummer or anything else is refused")
    @ValueSource(strings = {"556016-0681", "121212-1212", "55601606", "", "abc", "556016-068O"})
    void refuses(String typed) {
        assertThatThrownBy(() -> OrganisationNumber.of(typed)).isInstanceOf(Malformed.class);
    }
}
