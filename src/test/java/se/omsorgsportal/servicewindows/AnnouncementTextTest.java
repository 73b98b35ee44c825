package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("WIN-07")
class AnnouncementTextTest {

    private static final WindowSchedule DAY =
            new WindowSchedule(LocalDate.of(2028, 6, 14), LocalTime.of(8, 0), LocalTime.of(17, 0));
    private static final List<String> SYSTEMS = List.of("Procapita", "LC HSL", "NPÖ");

    @ParameterizedTest
    @EnumSource(AnnouncementChannel.class)
    @DisplayName(
            "WIN-07: every channel says which systems, the weekday worked out from the date, from when to when, and not to use it until released")
    void everything(AnnouncementChannel channel) {
        assertThat(AnnouncementText.of(channel, SYSTEMS, DAY, "Ny rapport"))
                .contains("Procapita, LC HSL och NPÖ", "onsdag 14 juni 2028", "kl. 8.00–17.00")
                .contains("får inte användas förrän", "Nyheter: Ny rapport");
    }

    @Test
    @DisplayName("WIN-07: Procapita gets one line, the others paragraphs; without news nothing is said of them")
    void forms() {
        assertThat(AnnouncementText.of(AnnouncementChannel.PROCAPITA, SYSTEMS, DAY, ""))
                .doesNotContain("\n", "Nyheter");
        assertThat(AnnouncementText.of(AnnouncementChannel.MAIL, SYSTEMS, DAY, " "))
                .contains("\n\n")
                .doesNotContain("Nyheter");
    }

    @Test
    @DisplayName("WIN-07: the HTML has paragraphs, and what looks like HTML stays text")
    void html() {
        assertThat(AnnouncementText.html("Ett\ntvå\n\n<script>alert(1)</script> & åäö"))
                .isEqualTo("<p>Ett<br>\ntvå</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; åäö</p>");
    }

    @Test
    @DisplayName("WIN-07: one, two and three systems are listed as people write them")
    void listed() {
        assertThat(AnnouncementText.listed(List.of())).isEmpty();
        assertThat(AnnouncementText.listed(List.of("A"))).isEqualTo("A");
        assertThat(AnnouncementText.listed(List.of("A", "B"))).isEqualTo("A och B");
        assertThat(AnnouncementText.listed(List.of("A", "B", "C"))).isEqualTo("A, B och C");
    }

    @Test
    @DisplayName("WIN-04: a window over midnight is said to end the next day")
    void overnight() {
        var night = new WindowSchedule(LocalDate.of(2028, 6, 14), LocalTime.of(22, 0), LocalTime.of(2, 0));
        assertThat(AnnouncementText.of(AnnouncementChannel.MAIL, SYSTEMS, night, ""))
                .contains("onsdag 14 juni 2028 kl. 22.00–2.00 nästa dag", "Sluttiden kl. 2.00 nästa dag är");
    }
}
