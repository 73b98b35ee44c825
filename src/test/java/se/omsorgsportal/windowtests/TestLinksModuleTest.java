package se.omsorgsportal.windowtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.windowtests.TestLinks.Kind;
import se.omsorgsportal.windowtests.TestLinks.Link;

@PortalTest
@Tag("WIN-08")
class TestLinksModuleTest {

    private static final Instant UNTIL = Instant.parse("2027-02-01T22:59:59Z");

    @Autowired
    private TestLinks links;

    @Test
    @DisplayName("WIN-08: a link says what was put into it, and every other letter in it makes it worthless")
    void signed() {
        for (var kind : Kind.values()) {
            var link = new Link(kind, TesterId.next(), 7, UNTIL);
            var text = links.write(link);
            assertThat(text).matches("[A-Za-z0-9_-]{60}");
            assertThat(links.read(text)).contains(link);
            for (int at = 0; at < text.length(); at++) {
                var other = text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
                assertThat(links.read(other)).as("changed at " + at).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("WIN-08: nonsense is no link")
    void nonsense() {
        for (var text : new String[] {"", "x", "../../etc/passwd", "%00", "A".repeat(60), "å", "A".repeat(10_000)}) {
            assertThat(links.read(text)).isEmpty();
        }
    }
}
