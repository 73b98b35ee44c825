package se.omsorgsportal.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.testing.TestLogin;

/** What a run would do, what a person decides otherwise, and what is confirmed before it is executed. */
@Tag("REN-04")
class RenewalPreviewModuleTest extends RenewalTesting {

    @Autowired
    private Lapses lapses;

    @Test
    @Tag("REN-02")
    @DisplayName("REN-02: the preview judges every account that lapses, with its evidence")
    void previews() {
        var ends = account();
        var shortly = account();
        var fully = account();
        var never = account();
        now();
        var young = account();
        logs.covering(
                today.minusMonths(6),
                today.minusDays(1),
                ends.name() + ";" + today.minusMonths(6) + " 08:00",
                shortly.name() + ";" + today.minusMonths(3) + " 23:59",
                fully.name() + ";" + today.minusMonths(3).plusDays(1) + " 00:00");
        var run = runs.preview(lapse);
        assertThat(runs.details(run).covered()).isTrue();
        assertThat(line(run, ends).outcome()).isEqualTo(Outcome.END);
        assertThat(line(run, ends).lastSignIn()).isEqualTo(today.minusMonths(6));
        assertThat(line(run, shortly).outcome()).isEqualTo(Outcome.SHORT);
        assertThat(line(run, shortly).newValidTo()).isEqualTo(lapse.plusMonths(3));
        assertThat(line(run, fully).outcome()).isEqualTo(Outcome.FULL);
        assertThat(line(run, fully).newValidTo()).isEqualTo(lapse.plusMonths(14));
        assertThat(line(run, never).outcome()).isEqualTo(Outcome.END);
        assertThat(line(run, never).lastSignIn()).isNull();
        assertThat(line(run, young).outcome()).as("made today, never used").isEqualTo(Outcome.FULL);
        assertThat(runs.tally(run).of(Outcome.END)).isGreaterThanOrEqualTo(2);
        assertThat(valid(ends)).as("a preview changes nothing").isEqualTo(lapse);
    }

    @Test
    @Tag("REN-02")
    @DisplayName("REN-02: a hole in the logs, or logs that end too early, give no basis for anybody")
    void noBasis() {
        var account = account();
        now();
        logs.covering(today.minusMonths(6), today.minusDays(20));
        logs.covering(today.minusDays(16), today.minusDays(1), account.name() + ";" + today.minusDays(2) + " 08:00");
        var run = runs.preview(lapse);
        assertThat(runs.details(run).covered()).isFalse();
        assertThat(line(run, account).outcome()).isEqualTo(Outcome.NO_BASIS);
        assertThat(execute(run)).isEqualTo(new Execution.Begun());
        work.run(run);
        assertThat(valid(account)).as("nothing is done without a basis").isEqualTo(lapse);
    }

    @Test
    @DisplayName(
            "REN-04: a person decides otherwise with a reason, about one or all that are shown, and can take it back")
    void decides() {
        var one = account();
        var other = account();
        now();
        var run = runs.preview(lapse);
        assertThatThrownBy(() -> runs.decide(run, one.person(), Outcome.FULL, " "))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> runs.decide(run, one.person(), Outcome.NO_BASIS, "Vet inte"))
                .isInstanceOf(InvalidInput.class);
        assertThat(runs.decideAll(run, RunFilter.of(Outcome.NO_BASIS), Outcome.SHORT, "Loggarna saknas i mars."))
                .isEqualTo(2);
        runs.decide(run, one.person(), Outcome.FULL, "Föräldraledig, är tillbaka i juni.");
        assertThat(line(run, one).newValidTo()).isEqualTo(lapse.plusMonths(14));
        assertThat(line(run, one).verdict()).isEqualTo(Outcome.NO_BASIS);
        assertThat(line(run, other).newValidTo()).isEqualTo(lapse.plusMonths(3));
        runs.undecide(run, other.person());
        assertThat(line(run, other).outcome()).isEqualTo(Outcome.NO_BASIS);
        assertThat(line(run, other).newValidTo()).isEqualTo(lapse);
        execute(run);
        work.run(run);
        assertThat(valid(one)).isEqualTo(lapse.plusMonths(14));
        assertThat(valid(other)).isEqualTo(lapse);
    }

    @Test
    @DisplayName("REN-04: a verdict that a new log changed is shown and confirmed before anything is executed")
    void changedMeanwhile() {
        var account = account();
        var decided = account();
        covered();
        var run = runs.preview(lapse);
        runs.decide(run, decided.person(), Outcome.SHORT, "Ska användas snart.");
        assertThat(line(run, account).outcome()).isEqualTo(Outcome.END);
        logs.lines(account.name() + ";" + today.minusDays(1) + " 08:00");
        assertThat(runs.execute(run, 1)).isEqualTo(new Execution.Changed(1));
        assertThat(runs.details(run).state()).isEqualTo(RunState.PREVIEW);
        assertThat(line(run, account).was()).isEqualTo(Outcome.END);
        assertThat(line(run, account).outcome()).isEqualTo(Outcome.FULL);
        assertThat(line(run, decided).outcome()).isEqualTo(Outcome.SHORT);
        assertThat(runs.execute(run, 0)).as("not yet confirmed").isEqualTo(new Execution.Changed(1));
        runs.confirmChanges(run);
        assertThat(runs.execute(run, 0)).isEqualTo(new Execution.Begun());
        work.run(run);
        assertThat(valid(account)).isEqualTo(lapse.plusMonths(14));
    }

    @Test
    @DisplayName("REN-04: the execution is confirmed by typing how many accounts end")
    void typed() {
        account();
        covered();
        var run = runs.preview(lapse);
        assertThatThrownBy(() -> runs.execute(run, 7)).isInstanceOf(InvalidInput.class);
        assertThat(runs.details(run).state()).isEqualTo(RunState.PREVIEW);
        runs.discard(run);
        assertThat(runs.open()).isEmpty();
        assertThatThrownBy(() -> runs.preview(today.minusDays(1))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> runs.preview(today.plusYears(3))).isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("REN-04: the decisions can be taken out as CSV")
    void csv() {
        var account = account();
        covered();
        var run = runs.preview(lapse);
        runs.decide(run, account.person(), Outcome.FULL, "=1+1");
        var out = new ByteArrayOutputStream();
        runs.export(run, RunFilter.ALL, Locale.of("sv"), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(account.name())
                .contains("'=1+1");
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: only administrators renew; nobody decides about their own account")
    void access() {
        var own = accountOf(administrator);
        now();
        var run = runs.preview(lapse);
        assertThatThrownBy(() -> runs.decide(run, own.person(), Outcome.FULL, "Jag behöver det."))
                .isInstanceOf(OwnAccountNotDecidable.class);
        assertThat(runs.decideAll(run, RunFilter.ALL, Outcome.FULL, "Alla.")).isZero();
        TestLogin.as(people.manager(unit));
        assertThatThrownBy(() -> runs.preview(lapse)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> lapses.soon()).isInstanceOf(AccessDeniedException.class);
    }
}
