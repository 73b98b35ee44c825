package se.omsorgsportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ALL-04")
class TimesTest {

    @ParameterizedTest
    @DisplayName("ALL-04: a time is read in every usual form")
    @ValueSource(strings = {"8", "8.00", "8:00", "08:00", "0800", " 8.00 ", "kl. 8", "kl 8.00"})
    void reads(String typed) {
        assertThat(Times.of(typed)).isEqualTo(LocalTime.of(8, 0));
    }

    @ParameterizedTest
    @DisplayName("ALL-04: what is no time is refused")
    @ValueSource(strings = {"", "24.00", "8.60", "åtta", "8.0", "123456", "-1", "8.00<script>"})
    void refuses(String typed) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Times.of(typed));
        assertThat(Times.looksRight(typed)).isFalse();
    }
}
