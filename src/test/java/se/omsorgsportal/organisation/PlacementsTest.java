package se.omsorgsportal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.UnitId;

@Tag("ORG-02")
class PlacementsTest {

    private static final UnitId UNIT = UnitId.next();
    private final Person person =
            new Person(PersonId.next(), PersonData.of(new PersonName("A", "B"), null, ProfessionalFunction.CARE_STAFF));

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), "-".equals(to) ? null : LocalDate.parse(to));
    }

    @ParameterizedTest
    @DisplayName("ORG-02: days of two memberships at one unit may touch but not overlap")
    @CsvSource({
        "2027-01-01, 2027-01-31, 2027-02-01, -, true",
        "2027-01-01, 2027-01-31, 2027-01-31, -, false",
        "2027-01-01, -, 2027-06-01, 2027-06-02, false",
        "2027-01-01, -, 2026-01-01, 2026-12-31, true",
        "2027-01-01, -, 2026-01-01, 2027-01-01, false",
        "2024-02-29, 2024-02-29, 2024-02-29, 2024-02-29, false",
    })
    void overlap(String from, String to, String nextFrom, String nextTo, boolean allowed) {
        person.placements().join(UNIT, days(from, to));
        if (allowed) {
            person.placements().join(UNIT, days(nextFrom, nextTo));
        } else {
            assertThatThrownBy(() -> person.placements().join(UNIT, days(nextFrom, nextTo)))
                    .isInstanceOf(MembershipOverlaps.class);
        }
        person.placements().join(UnitId.next(), days(nextFrom, nextTo));
    }

    @Test
    @DisplayName("ORG-02: a registration that overlaps becomes one membership of all the days")
    void extend() {
        person.placements().join(UNIT, days("2027-01-01", "2027-01-31"));
        person.placements().join(UNIT, days("2027-03-01", "2027-03-31"));
        person.placements().joinOrExtend(UNIT, days("2027-01-15", "2027-03-10"));
        assertThat(person.memberships())
                .singleElement()
                .extracting(Membership::period)
                .isEqualTo(days("2027-01-01", "2027-03-31"));
        person.placements().joinOrExtend(UNIT, days("2027-02-01", "-"));
        assertThat(person.memberships())
                .singleElement()
                .extracting(Membership::period)
                .isEqualTo(days("2027-01-01", "-"));
    }

    @Test
    @DisplayName("ORG-02: the days of a membership can be changed unless another has them")
    void change() {
        var first = person.placements().join(UNIT, days("2027-01-01", "2027-01-31"));
        person.placements().join(UNIT, days("2027-03-01", "-"));
        assertThat(person.placements().change(first.id(), days("2027-01-01", "2027-02-28")))
                .isEqualTo(days("2027-01-01", "2027-01-31"));
        assertThatThrownBy(() -> person.placements().change(first.id(), days("2027-01-01", "2027-03-01")))
                .isInstanceOf(MembershipOverlaps.class);
        person.placements().remove(first.id());
        assertThatThrownBy(() -> person.placements().get(first.id())).isInstanceOf(NotFound.class);
    }
}
