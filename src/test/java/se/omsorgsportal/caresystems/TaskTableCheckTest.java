package se.omsorgsportal.caresystems;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omsorgsportal.caresystems.TaskKind.ACCEPT_DUTIES;
import static se.omsorgsportal.caresystems.TaskKind.ADD_IN_PROCAPITA;
import static se.omsorgsportal.caresystems.TaskKind.AD_ACCOUNT;
import static se.omsorgsportal.caresystems.TaskKind.CLOSE_ACCOUNT;
import static se.omsorgsportal.caresystems.TaskKind.HAND_OVER_LOGIN;
import static se.omsorgsportal.caresystems.TaskKind.ORDER_SITHS;
import static se.omsorgsportal.caresystems.TaskOwner.ADMINISTRATOR;
import static se.omsorgsportal.caresystems.TaskOwner.MANAGER;
import static se.omsorgsportal.caresystems.TaskOwner.USER;
import static se.omsorgsportal.organisation.ProfessionalFunction.LICENSED;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.shared.InvalidInput;

@Tag("PRV-16")
@DisplayName("PRV-16: a task table by which an order cannot come to its end is refused")
class TaskTableCheckTest {

    private static final TaskRule ACCOUNT = rule(AD_ACCOUNT, ADMINISTRATOR);
    private static final TaskRule HAND_OVER = rule(HAND_OVER_LOGIN, MANAGER, AD_ACCOUNT);
    private static final TaskRule DUTIES = rule(ACCEPT_DUTIES, USER, HAND_OVER_LOGIN);

    @Test
    void takesTheSmallestTable() {
        assertThatCode(() -> check(ACCOUNT, HAND_OVER)).doesNotThrowAnyException();
    }

    @Test
    void takesATaskThatComesBeforeTheHandOverByAnother() {
        var procapita = rule(ADD_IN_PROCAPITA, ADMINISTRATOR, AD_ACCOUNT);
        assertThatCode(() -> check(ACCOUNT, procapita, rule(HAND_OVER_LOGIN, MANAGER, ADD_IN_PROCAPITA), DUTIES))
                .doesNotThrowAnyException();
    }

    @Test
    void leavesTheCardOutOfTheHandOver() {
        assertThatCode(() -> check(ACCOUNT, HAND_OVER, rule(ORDER_SITHS, MANAGER)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesATableWithoutAccountOrHandOver() {
        refused("needed", List.of(ACCOUNT));
        refused("needed", List.of(rule(HAND_OVER_LOGIN, MANAGER)));
        refused("needed", List.of());
    }

    @Test
    void refusesCircles() {
        refused("circle", List.of(rule(AD_ACCOUNT, ADMINISTRATOR, AD_ACCOUNT), HAND_OVER));
        refused("circle", List.of(rule(AD_ACCOUNT, ADMINISTRATOR, HAND_OVER_LOGIN), HAND_OVER));
        refused(
                "circle",
                List.of(
                        rule(AD_ACCOUNT, ADMINISTRATOR, ACCEPT_DUTIES),
                        HAND_OVER,
                        rule(ADD_IN_PROCAPITA, ADMINISTRATOR, AD_ACCOUNT),
                        DUTIES));
    }

    @Test
    void refusesToWaitForWhatIsNotThere() {
        refused("unknown", List.of(rule(AD_ACCOUNT, ADMINISTRATOR, ADD_IN_PROCAPITA), HAND_OVER));
    }

    @Test
    void refusesAHandOverBeforeAllIsReady() {
        refused("hand-over-first", List.of(ACCOUNT, HAND_OVER, rule(ADD_IN_PROCAPITA, ADMINISTRATOR, AD_ACCOUNT)));
    }

    @Test
    void refusesUserTasksBeforeTheLogin() {
        refused("user-first", List.of(ACCOUNT, HAND_OVER, rule(ACCEPT_DUTIES, USER)));
    }

    @Test
    void refusesTheWrongOwnerWhereOnlyOneCan() {
        refused("owner", List.of(rule(AD_ACCOUNT, MANAGER), HAND_OVER));
        refused("owner", List.of(ACCOUNT, rule(HAND_OVER_LOGIN, ADMINISTRATOR, AD_ACCOUNT)));
        refused("owner", List.of(ACCOUNT, HAND_OVER, rule(ACCEPT_DUTIES, MANAGER, HAND_OVER_LOGIN)));
    }

    @Test
    void refusesTheSameTaskTwiceAndWhatNoApprovalGives() {
        refused("twice", List.of(ACCOUNT, ACCOUNT, HAND_OVER));
        refused("kind", List.of(ACCOUNT, HAND_OVER, rule(CLOSE_ACCOUNT, ADMINISTRATOR)));
    }

    private static void refused(String why, List<TaskRule> rules) {
        assertThatThrownBy(() -> TaskTableCheck.check(LICENSED, rules))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> org.assertj.core.api.Assertions.assertThat(invalid.faults())
                                .extracting(InvalidInput.Fault::key)
                                .containsExactly("task-table.error." + why));
    }

    private static void check(TaskRule... rules) {
        TaskTableCheck.check(LICENSED, List.of(rules));
    }

    private static TaskRule rule(TaskKind kind, TaskOwner owner, TaskKind... after) {
        return new TaskRule(LICENSED, kind, "", "", owner, Set.of(after));
    }
}
