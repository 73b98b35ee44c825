package se.omsorgsportal.caresystems.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.caresystems.TaskRule;
import se.omsorgsportal.caresystems.TaskTable;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("PRV-16")
class TaskTableViewTest extends ViewTest {

    private static final ProfessionalFunction FUNCTION = ProfessionalFunction.FEE_OFFICER;

    @Autowired
    private TestPeople people;

    @Autowired
    private TaskTable table;

    @AfterEach
    void restore() {
        SystemAccess.run(() -> table.restoreDefault(FUNCTION, table.of(FUNCTION).version()));
    }

    @Test
    @DisplayName("PRV-16: an administrator adds a task, the hand-over waits for it, and goes back to the routine")
    void addsAndRestores() {
        open();
        press("Lägg till uppgift");
        select("Uppgift").setValue(TaskKind.ADD_IN_PROCAPITA);
        select("Görs av").setValue(TaskOwner.ADMINISTRATOR);
        select("System").setValue("procapita");
        press("Spara uppgift");
        _assertNone(Dialog.class);
        assertThat(rules()).extracting(TaskRule::task).contains(TaskKind.ADD_IN_PROCAPITA);
        assertThat(rules().stream()
                        .filter(rule -> rule.task() == TaskKind.HAND_OVER_LOGIN)
                        .findFirst()
                        .orElseThrow()
                        .after())
                .contains(TaskKind.ADD_IN_PROCAPITA);
        press("Återställ till rutinen");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(rules()).extracting(TaskRule::task).doesNotContain(TaskKind.ADD_IN_PROCAPITA);
    }

    @Test
    @DisplayName("PRV-16: a table by which an order cannot end is refused in the dialog, which stays open")
    void refused() {
        open();
        press("Lägg till uppgift");
        press("Spara uppgift");
        assertThat(select("Uppgift").isInvalid()).isTrue();
        select("Uppgift").setValue(TaskKind.SIGN_IN_TO_LC_HSL);
        select("Görs av").setValue(TaskOwner.USER);
        press("Spara uppgift");
        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(rules()).extracting(TaskRule::task).doesNotContain(TaskKind.SIGN_IN_TO_LC_HSL);
    }

    @Test
    @DisplayName("PRV-16: of two administrators who change at once one is told; the table is one of theirs, not a mix")
    void twoAtOnce() throws Exception {
        TestLogin.system();
        var before = table.of(FUNCTION);
        var barrier = new CyclicBarrier(2);
        int refused = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = List.of(TaskKind.ADD_IN_PROCAPITA, TaskKind.ADD_IN_SIGNIT).stream()
                    .map(kind -> threads.submit(() -> {
                        TestLogin.system();
                        barrier.await();
                        var rule = new TaskRule(FUNCTION, kind, "", "", TaskOwner.ADMINISTRATOR, Set.of());
                        table.change(FUNCTION, before.version(), before.with(rule));
                        return null;
                    }))
                    .toList();
            for (var each : running) {
                try {
                    each.get();
                } catch (ExecutionException late) {
                    assertThat(late.getCause()).isInstanceOf(ChangedMeanwhile.class);
                    refused++;
                }
            }
        }
        assertThat(refused).isEqualTo(1);
        assertThat(rules()).hasSize(before.rules().size() + 1);
    }

    @Test
    @DisplayName("PRV-16: an unknown system or a permission of another system is refused; removal unties what waited")
    void services() {
        TestLogin.system();
        var details = table.of(FUNCTION);
        var rule = new TaskRule(
                FUNCTION, TaskKind.ADD_IN_SIGNIT, "'; DROP TABLE task_rule; --", "", TaskOwner.MANAGER, Set.of());
        assertThatThrownBy(() -> table.change(FUNCTION, details.version(), details.with(rule)))
                .isInstanceOf(InvalidInput.class);
        var foreign = new TaskRule(FUNCTION, TaskKind.ADD_IN_SIGNIT, "signit", "npo.read", TaskOwner.MANAGER, Set.of());
        assertThatThrownBy(() -> table.change(FUNCTION, details.version(), details.with(foreign)))
                .isInstanceOf(InvalidInput.class);
        table.change(FUNCTION, details.version(), details.without(TaskKind.ADD_IN_LC_AVVIKELSE));
        assertThat(rules()).hasSize(details.rules().size() - 1);
        assertThat(table.of(FUNCTION).isDefault()).isFalse();
    }

    @Test
    @DisplayName("PRV-16: managers read the catalogue and do not reach the table")
    void managers() {
        signInAs(people.manager(people.unit()));
        long statements = statements(() -> UI.getCurrent().navigate("care-systems"));
        assertThat(statements).isLessThanOrEqualTo(12);
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Procapita", "LifeCare", "NPÖ");
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("!{");
        UI.getCurrent().navigate("care-systems/tasks");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Uppgiftstabell");
    }

    @SuppressWarnings("unchecked")
    private void open() {
        signInAs(people.administrator());
        UI.getCurrent().navigate("care-systems/tasks");
        select("Funktion").setValue(FUNCTION);
    }

    private List<TaskRule> rules() {
        return SystemAccess.call(() -> table.of(FUNCTION)).rules();
    }

    @SuppressWarnings("rawtypes")
    private static Select select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }
}
