package se.omsorgsportal.shell;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shell.DashboardCard.Question;
import se.omsorgsportal.testing.PortalTest;

/** Which cards stand on which home, and in which order. */
@PortalTest
@Tag("ALL-05")
class HomeCardsTest {

    @Autowired
    private List<DashboardCard> cards;

    @Test
    @DisplayName("ALL-05: the cards of the four homes, top to bottom")
    void order() {
        assertThat(home(Role.ADMINISTRATOR)).containsExactly("""
                do BrokenChainCard
                do FirstStepsCard
                do ReleaseCheckCard
                do MyTestsCard
                do WindowStepsCard
                do QueueCard
                do ProviderEndingsCard
                do TaskCard
                do FaultsToDoCard
                do MovesToDoCard
                do ConsultationToAnswerCard
                do AnnouncementsDueCard
                do CertificateQueueCard
                do UncoveredCard
                do LapsingCard
                do WaitingImportsCard
                do FailedOperationsCard
                do FailedMailCard
                on StandInCard
                on WindowNewsCard
                on BoardCard
                on ErasureCard
                start PlanWindowCard
                start NameStandInCard
                """.split("\n"));
        assertThat(home(Role.MANAGER)).containsExactly("""
                do ReleaseCheckCard
                do MyTestsCard
                do TaskCard
                do HandOverCard
                do OrdersToDoCard
                do MovesToDoCard
                do ConsultationToAnswerCard
                do LeaversCard
                do ExpiringCard
                do UnusedAccountsCard
                on StandInCard
                on WindowNewsCard
                on MyOrdersCard
                on MyMovesCard
                on StaffCard
                on MyFaultsCard
                start StartOrderCard
                start StartOtherOrdersCard
                start StartBulkCard
                start StartMoveCard
                start NameStandInCard
                """.split("\n"));
        assertThat(home(Role.SUPERUSER)).containsExactly("""
                do ReleaseCheckCard
                do MyTestsCard
                do TaskCard
                do OrdersToDoCard
                do MovesToDoCard
                do ConsultationToAnswerCard
                do LeaversCard
                do ExpiringCard
                on StandInCard
                on WindowNewsCard
                on MyOrdersCard
                on MyMovesCard
                on StaffCard
                on MyFaultsCard
                start StartOrderCard
                start StartOtherOrdersCard
                start StartBulkCard
                start StartMoveCard
                start ReportFaultCard
                """.split("\n"));
        assertThat(home(Role.CARE_STAFF)).containsExactly("""
                do ReleaseCheckCard
                do MyTestsCard
                do DutiesCard
                do DownloadCard
                do FirstDayCard
                do ConsultationToAnswerCard
                on StandInCard
                on WindowNewsCard
                on AccountCard
                on MyCertificateCard
                on MyFaultsCard
                start ReportFaultCard
                """.split("\n"));
    }

    @Test
    @DisplayName("ALL-05: no two cards of a home claim the same place")
    void places() {
        for (var role : Role.values()) {
            for (var question : Question.values()) {
                assertThat(cards.stream()
                                .filter(card -> card.isFor(role) && card.answers() == question)
                                .collect(groupingBy(DashboardCard::order))
                                .values())
                        .as(role + " " + question)
                        .allSatisfy(same -> assertThat(same).hasSize(1));
            }
        }
    }

    private List<String> home(Role role) {
        return Arrays.stream(Question.values())
                .flatMap(question -> cards.stream()
                        .filter(card -> card.isFor(role) && card.answers() == question)
                        .sorted(Comparator.comparingInt(DashboardCard::order))
                        .map(card -> word(question) + " "
                                + AopUtils.getTargetClass(card).getSimpleName()))
                .toList();
    }

    private static String word(Question question) {
        return switch (question) {
            case WHAT_MUST_I_DO -> "do";
            case WHAT_IS_GOING_ON -> "on";
            case WHAT_MAY_I_START -> "start";
        };
    }
}
