package se.omsorgsportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SharedValuesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    @Test
    @DisplayName("ORG-02: a period holds its first and its last day, and goes on when it has none")
    @Tag("ORG-02")
    void period() {
        var week = new Period(DAY, DAY.plusDays(6));
        assertThat(week.contains(DAY)).isTrue();
        assertThat(week.contains(DAY.plusDays(6))).isTrue();
        assertThat(week.contains(DAY.minusDays(1))).isFalse();
        assertThat(week.contains(DAY.plusDays(7))).isFalse();
        assertThat(new Period(DAY, DAY).contains(DAY)).isTrue();
        assertThat(Period.from(DAY).contains(LocalDate.MAX)).isTrue();
    }

    @Test
    @DisplayName("ORG-02: a period that ends before it begins is refused")
    @Tag("ORG-02")
    void periodBackwards() {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Period(DAY, DAY.minusDays(1)));
    }

    @Test
    void identifiersAreUniqueAndOfVersionSeven() {
        var ids = Stream.generate(Ids::next).limit(100_000).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void identifiersFollowTime() {
        var millis = Stream.generate(Ids::next)
                .limit(100_000)
                .map(id -> id.getMostSignificantBits() >>> 16)
                .toList();
        assertThat(millis).isSorted();
        assertThat(millis.getLast()).isCloseTo(System.currentTimeMillis(), Offset.offset(60_000L));
    }

    @Test
    void identifiersReadTheirOwnText() {
        var id = PersonId.next();
        assertThat(PersonId.of(id.toString())).isEqualTo(id);
        assertThat(new UnitId(new UUID(0, 1))).isLessThan(new UnitId(new UUID(0, 2)));
    }

    @Test
    @DisplayName("DWN-05: free text is trimmed, needed where it is needed, and holds no personnummer")
    @Tag("ORG-02")
    void freeText() {
        assertThat(FreeText.required("comment", "  hej\n")).isEqualTo("hej");
        assertThat(FreeText.optional("comment", " ")).isEmpty();
        assertFault("error.text.missing", () -> FreeText.required("comment", " \u00A0"));
        assertFault("error.text.personnummer", () -> FreeText.optional("comment", "gäller 900101-0017"));
        assertFault("error.text.long", () -> FreeText.optional("comment", "x".repeat(2_001)));
    }

    private static void assertFault(String key, Runnable action) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(action::run)
                .satisfies(invalid -> assertThat(invalid.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.key()).isEqualTo(key)));
    }
}
