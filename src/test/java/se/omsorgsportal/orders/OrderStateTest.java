package se.omsorgsportal.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStateTest {

    @ParameterizedTest
    @EnumSource
    @Tag("ORD-12")
    @DisplayName("ORD-12: what comes next can be reached from where an order of any kind is")
    void whatComesNext(OrderState state) {
        for (var kind : OrderKind.values()) {
            var here = state;
            for (var next : kind.toCome(state)) {
                assertThat(here.canBecome(next))
                        .as("%s: %s → %s", kind, here, next)
                        .isTrue();
                here = next;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("ORD-08")
    @DisplayName("ORD-08: what is closed stays closed; only what is not provisioned can be withdrawn")
    void ends(OrderState state) {
        boolean canMove = Set.of(OrderState.values()).stream().anyMatch(state::canBecome);
        assertThat(canMove).isEqualTo(state.isOpen());
        boolean withdrawable = state.isOpen() && state != OrderState.READY;
        assertThat(state.canBecome(OrderState.WITHDRAWN)).isEqualTo(withdrawable);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("ORD-06")
    @DisplayName("ORD-06: whoever decides too late is told what became of the order, wherever it is")
    void tooLate(OrderState state) {
        var key = new AlreadyDecided(new CaseNumber(2026, 42), "Eva", state).key();
        for (var language : List.of(Locale.of("sv"), Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle("vaadin-i18n/translations", language)
                            .getString(key))
                    .contains("{0}", "{1}");
        }
    }

    @Test
    @Tag("ORD-05")
    @DisplayName("ORD-05: case numbers are read as people write them, and sort")
    void caseNumbers() {
        var number = new CaseNumber(2026, 42);
        assertThat(number).hasToString("BEH-2026-00042");
        assertThat(CaseNumber.parse(" beh-2026-42 ")).contains(number);
        assertThat(CaseNumber.parse("BEH 2026-00042")).contains(number);
        assertThat(CaseNumber.parse("2026-42")).contains(number);
        assertThat(CaseNumber.parse("BEH-2026")).isEmpty();
        assertThat(CaseNumber.parse("' OR 1=1 --")).isEmpty();
        assertThat(number).isLessThan(new CaseNumber(2026, 100)).isLessThan(new CaseNumber(2027, 1));
    }

    @Test
    @Tag("ORD-02")
    @DisplayName("ORD-02: a draft keeps what is typed, but never a personnummer")
    void draftsKeepNoPersonnummer() {
        var form = new OrderForm(
                OrderKind.NEW_ACCOUNT,
                "Åsa <script>",
                "19121212-1212",
                "å@",
                "12",
                null,
                null,
                null,
                "snart",
                "",
                Set.of(),
                Set.of(),
                Certificate.NONE,
                false,
                "",
                "Ring Tolvan, 121212-1212");
        var kept = form.storable();
        assertThat(kept.givenName()).isEqualTo("Åsa <script>");
        assertThat(kept.email()).isEqualTo("å@");
        assertThat(kept.startsOn()).isEqualTo("snart");
        assertThat(kept.familyName()).isEmpty();
        assertThat(kept.note()).isEmpty();
    }
}
