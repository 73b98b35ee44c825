package se.omsorgsportal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omsorgsportal.caresystems.TaskKind.ACCEPT_DUTIES;
import static se.omsorgsportal.caresystems.TaskKind.REGISTER_TWO_FACTOR;
import static se.omsorgsportal.organisation.ProfessionalFunction.CARE_STAFF;
import static se.omsorgsportal.organisation.ProfessionalFunction.LICENSED;
import static se.omsorgsportal.provisioning.TaskState.DONE;
import static se.omsorgsportal.provisioning.TaskState.OPEN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.testing.TestLogin;

class DutiesModuleTest extends ApprovalTesting {

    @Autowired
    private Duties duties;

    @Autowired
    private FirstDay firstDay;

    @Autowired
    private Tasks tasks;

    @Test
    @Tag("PRV-14")
    @DisplayName("PRV-14: the first version has eight duties and the reminder about the card")
    void eight() {
        TestLogin.as(approvals.administrator);
        var first = context.getBean(DutiesStore.class).text(1, false);
        assertThat(first.duties()).hasSize(8);
        assertThat(first.reminder()).contains("SITHS");
        assertThat(context.getBean(DutiesStore.class).text(1, true).duties()).hasSize(8);
    }

    @Test
    @Tag("PRV-10")
    @Tag("PRV-14")
    @DisplayName("PRV-10, PRV-14: accepting is dated, done once, and does the task")
    void accepted() {
        var approved = approvals.approved(CARE_STAFF);
        approvals.handOver(approved.order());
        TestLogin.as(approved.person());
        assertThatThrownBy(() -> tasks.complete(
                        approvals.task(approved.order(), ACCEPT_DUTIES).id(), ""))
                .isInstanceOf(TaskNeedsForm.class);
        assertThat(duties.myAcceptance()).isEmpty();
        duties.accept(duties.current().version());
        duties.accept(duties.current().version());
        assertThat(duties.myAcceptance()).contains(clock.instant());
        assertThat(approvals.state(approved.order(), ACCEPT_DUTIES)).isEqualTo(DONE);
        assertThat(approvals.task(approved.order(), ACCEPT_DUTIES).doneBy()).isEqualTo(approved.person());
    }

    @Test
    @Tag("PRV-10")
    @DisplayName("PRV-10: who accepted before the hand-over is not asked again")
    void acceptedBefore() {
        var approved = approvals.approved(CARE_STAFF);
        TestLogin.as(approved.person());
        duties.accept(duties.current().version());
        approvals.handOver(approved.order());
        assertThat(approvals.state(approved.order(), ACCEPT_DUTIES)).isEqualTo(DONE);
        assertThat(events.stream(DutiesAsked.class).map(DutiesAsked::person)).doesNotContain(approved.person());
    }

    @Test
    @Tag("PRV-14")
    @DisplayName("PRV-14: a new version asks everybody again, each once; the old one can no longer be accepted")
    void newVersion() {
        var person = people.careStaff(approvals.unit);
        TestLogin.as(person);
        int before = duties.current().version();
        duties.accept(before);
        TestLogin.as(approvals.administrator);
        var draft = duties.draft();
        int now = duties.publish(before, draft);
        assertThat(now).isEqualTo(before + 1);
        assertThatThrownBy(() -> duties.publish(before, draft)).isInstanceOf(ChangedMeanwhile.class);
        SystemAccess.run(() -> {
            while (duties.askEverybody() > 0) {
                // Some hundred at a time.
            }
        });
        assertThat(events.stream(DutiesAsked.class)
                        .filter(asked -> asked.person().equals(person)))
                .containsExactly(new DutiesAsked(person, now));
        TestLogin.as(person);
        assertThat(duties.myAcceptance()).isEmpty();
        assertThatThrownBy(() -> duties.accept(before)).isInstanceOf(DutiesChanged.class);
        duties.accept(now);
        TestLogin.as(approvals.administrator);
        assertThat(duties.acceptances(now, 0, 50))
                .extracting(DutiesAcceptance::person)
                .contains(person);
        assertThat(duties.versions().getFirst().version()).isEqualTo(now);
        assertThat(duties.versions().getFirst().accepted()).isPositive();
    }

    @Test
    @Tag("PRV-14")
    @DisplayName("PRV-14: a version needs the same points in both languages, and is an administrator's to publish")
    void publishing() {
        TestLogin.as(approvals.administrator);
        int version = duties.current().version();
        assertThatThrownBy(() -> duties.publish(version, new DutiesDraft("Ett\nTvå", "One", "Kort", "Card")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> duties.publish(version, new DutiesDraft(" \n ", "", "Kort", "Card")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> duties.publish(
                        version, new DutiesDraft("Punkt\n".repeat(31), "Point\n".repeat(31), "Kort", "Card")))
                .isInstanceOf(InvalidInput.class);
        TestLogin.as(approvals.manager);
        assertThatThrownBy(() -> duties.publish(version, new DutiesDraft("Ett", "One", "Kort", "Card")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Tag("PRV-13")
    @DisplayName("PRV-13: the list shows what the function needs, the account, the permissions and whom to call")
    void firstDayList() {
        var nurse = approvals.approved(LICENSED, "lc-hsl.document");
        approvals.makeAccount(nurse.order());
        TestLogin.as(nurse.person());
        var list = firstDay.list();
        assertThat(list.entries()).extracting(FirstDayList.Entry::item).containsExactly(FirstDayItem.values());
        assertThat(list.serviceDesk().grouped()).isEqualTo("040-42 53 33");
        assertThat(list.account()).isNotNull();
        assertThat(list.permissions()).hasSize(1);
        assertThat(list.dutiesAccepted()).isFalse();
        TestLogin.as(approvals.approved(ProfessionalFunction.CARE_STAFF).person());
        assertThat(firstDay.list().entries())
                .extracting(FirstDayList.Entry::item)
                .doesNotContain(FirstDayItem.MINA_PLANER, FirstDayItem.SIGNIT)
                .hasSize(5);
    }

    @Test
    @Tag("PRV-13")
    @Tag("PRV-02")
    @DisplayName("PRV-13: ticks are remembered and do the order's task; before the hand-over they cannot")
    void ticks() {
        var approved = approvals.approved(CARE_STAFF);
        TestLogin.as(approved.person());
        firstDay.tick(FirstDayItem.LOG_ON);
        firstDay.tick(FirstDayItem.LOG_ON);
        assertThatThrownBy(() -> firstDay.tick(FirstDayItem.TWO_FACTOR)).isInstanceOf(TaskNotOpen.class);
        approvals.handOver(approved.order());
        TestLogin.as(approved.person());
        firstDay.tick(FirstDayItem.TWO_FACTOR);
        assertThat(firstDay.list().left()).isEqualTo(3);
        assertThat(approvals.state(approved.order(), REGISTER_TWO_FACTOR)).isEqualTo(DONE);
        firstDay.untick(FirstDayItem.TWO_FACTOR);
        firstDay.untick(FirstDayItem.LOG_ON);
        assertThat(approvals.state(approved.order(), REGISTER_TWO_FACTOR)).isEqualTo(OPEN);
        assertThat(firstDay.list().left()).isEqualTo(5);
    }
}
