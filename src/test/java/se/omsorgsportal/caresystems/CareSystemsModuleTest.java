package se.omsorgsportal.caresystems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omsorgsportal.caresystems.TaskKind.ACCEPT_DUTIES;
import static se.omsorgsportal.caresystems.TaskKind.ADD_IN_LC_AVVIKELSE;
import static se.omsorgsportal.caresystems.TaskKind.ADD_IN_LC_UTFORARE;
import static se.omsorgsportal.caresystems.TaskKind.ADD_IN_PROCAPITA;
import static se.omsorgsportal.caresystems.TaskKind.ADD_IN_SIGNIT;
import static se.omsorgsportal.caresystems.TaskKind.AD_ACCOUNT;
import static se.omsorgsportal.caresystems.TaskKind.HAND_OVER_LOGIN;
import static se.omsorgsportal.caresystems.TaskKind.ORDER_SITHS;
import static se.omsorgsportal.caresystems.TaskKind.REGISTER_TWO_FACTOR;
import static se.omsorgsportal.caresystems.TaskKind.SIGN_IN_TO_LC_HSL;
import static se.omsorgsportal.organisation.ProfessionalFunction.ASSISTANCE_OFFICER;
import static se.omsorgsportal.organisation.ProfessionalFunction.CARE_STAFF;
import static se.omsorgsportal.organisation.ProfessionalFunction.FEE_OFFICER;
import static se.omsorgsportal.organisation.ProfessionalFunction.GROUP_LEADER;
import static se.omsorgsportal.organisation.ProfessionalFunction.LICENSED;
import static se.omsorgsportal.organisation.ProfessionalFunction.MANAGER;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestLogin;

@PortalTest
class CareSystemsModuleTest {

    @Autowired
    private CareSystems systems;

    @Autowired
    private TaskTable table;

    @BeforeEach
    void signIn() {
        TestLogin.system();
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
    }

    @Test
    @DisplayName("The catalogue holds the modules and integrations of the routine")
    void catalogue() {
        var catalogue = systems.catalogue();
        assertThat(catalogue)
                .extracting(CareSystemDetails::code)
                .containsExactly(
                        "procapita", "lifecare", "ad", "signit", "siths", "mina-planer", "npo", "pascal", "e-learning");
        assertThat(catalogue.getFirst().modules()).hasSize(4);
        assertThat(catalogue.getFirst().modules().getFirst().integrations()).hasSize(4);
        assertThat(catalogue.get(1).modules()).hasSize(14);
    }

    @Test
    @DisplayName("Permissions come by code; unknown codes are left out")
    void byCode() {
        assertThat(systems.byCode(codes("lc-hsl.read", "no-such", "'; DROP TABLE permission; --")))
                .containsOnlyKeys(new PermissionCode("lc-hsl.read"));
        assertThat(systems.byCode(List.of())).isEmpty();
        assertThat(systems.permissions()).extracting(PermissionSummary::code).doesNotContain(CareSystems.CERTIFICATE);
    }

    @Test
    @Tag("PRV-01")
    @Tag("PRV-02")
    @Tag("PRV-06")
    @Tag("PRV-09")
    @Tag("PRV-10")
    @DisplayName("PRV-01, 02, 06, 09, 10: account, two factors, deviations, hand-over and duties are for all")
    void forAll() {
        assertThat(kinds(FEE_OFFICER))
                .containsExactly(AD_ACCOUNT, REGISTER_TWO_FACTOR, ADD_IN_LC_AVVIKELSE, HAND_OVER_LOGIN, ACCEPT_DUTIES);
        for (var function : ProfessionalFunction.values()) {
            assertThat(kinds(function)).containsAll(kinds(FEE_OFFICER));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CARE_STAFF", "GROUP_LEADER"})
    @Tag("PRV-03")
    @DisplayName(
            "PRV-03: care staff and group leaders are added in LC Utförare by the manager, each with their permission")
    void careStaff(ProfessionalFunction function) {
        assertThat(kinds(function))
                .containsExactly(
                        AD_ACCOUNT,
                        REGISTER_TWO_FACTOR,
                        ADD_IN_LC_UTFORARE,
                        ADD_IN_LC_AVVIKELSE,
                        HAND_OVER_LOGIN,
                        ACCEPT_DUTIES);
        var rule = rule(function, ADD_IN_LC_UTFORARE);
        assertThat(rule.owner()).isEqualTo(TaskOwner.MANAGER);
        assertThat(rule.permission())
                .isEqualTo(function == CARE_STAFF ? "lc-utforare.performer" : "lc-utforare.group-leader");
    }

    @Test
    @Tag("PRV-04")
    @DisplayName("PRV-04: managers, assistance officers and licensed staff are added in Procapita by the administrator")
    void procapita() {
        for (var function : List.of(MANAGER, ASSISTANCE_OFFICER, LICENSED)) {
            assertThat(rule(function, ADD_IN_PROCAPITA).owner()).isEqualTo(TaskOwner.ADMINISTRATOR);
        }
        assertThat(kinds(CARE_STAFF)).doesNotContain(ADD_IN_PROCAPITA);
        assertThat(kinds(GROUP_LEADER)).doesNotContain(ADD_IN_PROCAPITA);
    }

    @Test
    @Tag("PRV-05")
    @Tag("PRV-07")
    @Tag("PRV-08")
    @DisplayName("PRV-05, 07, 08: licensed staff sign in to LC HSL, are added in Signit, and get a certificate")
    void licensed() {
        assertThat(kinds(LICENSED))
                .containsExactly(
                        AD_ACCOUNT,
                        REGISTER_TWO_FACTOR,
                        ADD_IN_PROCAPITA,
                        SIGN_IN_TO_LC_HSL,
                        ADD_IN_LC_AVVIKELSE,
                        ADD_IN_SIGNIT,
                        ORDER_SITHS,
                        HAND_OVER_LOGIN,
                        ACCEPT_DUTIES);
        assertThat(rule(LICENSED, SIGN_IN_TO_LC_HSL).owner()).isEqualTo(TaskOwner.USER);
        assertThat(rule(LICENSED, ADD_IN_SIGNIT).owner()).isEqualTo(TaskOwner.MANAGER);
        assertThat(rule(LICENSED, HAND_OVER_LOGIN).after())
                .containsExactlyInAnyOrder(AD_ACCOUNT, ADD_IN_PROCAPITA, ADD_IN_LC_AVVIKELSE, ADD_IN_SIGNIT);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("PRV-16")
    @DisplayName("PRV-16: the default table of every function passes its own check")
    void defaultsAreSound(ProfessionalFunction function) {
        TaskTableCheck.check(function, systems.tasksFor(function));
    }

    @Test
    @Tag("ORD-13")
    @DisplayName("ORD-13: Procapita areas are not for care staff")
    void procapitaForCareStaff() {
        assertThat(wrong(CARE_STAFF, null, false, "procapita.voo", "lc-utforare.performer"))
                .containsExactly("wrong-combination.procapita-care-staff");
        assertThat(wrong(MANAGER, null, false, "procapita.voo")).isEmpty();
    }

    @Test
    @Tag("ORD-13")
    @DisplayName("ORD-13: certificate, Mina planer, NPÖ and Pascal are not for the unlicensed")
    void unlicensed() {
        assertThat(wrong(CARE_STAFF, null, true, "mina-planer.use", "npo.read", "pascal.use"))
                .containsExactly(
                        "wrong-combination.mina-planer-unlicensed",
                        "wrong-combination.npo-unlicensed",
                        "wrong-combination.pascal-unlicensed",
                        "wrong-combination.siths-unlicensed");
        assertThat(wrong(MANAGER, Profession.NURSE, true, "npo.read")).isEmpty();
    }

    @Test
    @Tag("ORD-13")
    @DisplayName("ORD-13: licensed staff need a certificate for NPÖ and Pascal")
    void withoutCertificate() {
        assertThat(wrong(LICENSED, Profession.NURSE, false, "npo.read", "pascal.use"))
                .containsExactly("wrong-combination.no-certificate", "wrong-combination.no-certificate");
        assertThat(wrong(LICENSED, Profession.NURSE, true, "npo.read", "pascal.use"))
                .isEmpty();
        assertThat(wrong(LICENSED, Profession.NURSE, false)).isEmpty();
        assertThat(wrong(LICENSED, Profession.NURSE, false, "no-such")).isEmpty();
    }

    @Test
    @Tag("PRV-16")
    @DisplayName("PRV-16: nobody but administrators changes the table")
    void onlyAdministrators() {
        TestLogin.nobody();
        assertThatThrownBy(() -> table.of(LICENSED))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private List<String> wrong(
            ProfessionalFunction function, Profession profession, boolean certificate, String... codes) {
        return systems.wrongCombinations(function, profession, certificate, codes(codes)).stream()
                .map(WrongCombination::reasonKey)
                .toList();
    }

    private List<TaskKind> kinds(ProfessionalFunction function) {
        return systems.tasksFor(function).stream().map(TaskRule::task).toList();
    }

    private TaskRule rule(ProfessionalFunction function, TaskKind kind) {
        return systems.tasksFor(function).stream()
                .filter(rule -> rule.task() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<PermissionCode> codes(String... codes) {
        return Arrays.stream(codes).map(PermissionCode::new).toList();
    }
}
