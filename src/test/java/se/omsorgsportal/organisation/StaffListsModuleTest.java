package se.omsorgsportal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.WorkCancelled;
import se.omsorgsportal.shared.tables.TableFile;
import se.omsorgsportal.shared.tables.TableLimits;
import se.omsorgsportal.shared.tables.TableReader;
import se.omsorgsportal.shared.tables.Words;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("ORG-04")
class StaffListsModuleTest {

    private static final int MOST = TableLimits.LIST.rows();
    private static final String HEADER =
            "Förnamn;Efternamn;E-post;Mobil;Funktion;Yrke;Anställd från;Anställd till;Enhet\n";

    @Autowired
    private StaffLists lists;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    private String unique;
    private UnitId unit;
    private String unitName;

    @BeforeEach
    void signIn() {
        clock.reset();
        unique = TestPeople.unique().toLowerCase();
        unit = testPeople.unit();
        TestLogin.as(testPeople.administrator());
        unitName = units.byId(List.of(unit)).get(unit).name();
    }

    @Test
    @DisplayName(
            "ORG-04: a dry run says what every row would do and does nothing; then all of it is done, and again nothing")
    void thereAndAgain() {
        var file = file(row("Åsa", "ny") + row("Nils", "ny2"));
        var plan = lists.preview(file, columns(file));
        assertThat(plan.rows()).extracting(StaffPlan.Row::outcome).containsOnly(StaffOutcome.NEW);
        assertThat(find("ny")).isNull();
        lists.carryOut(file, columns(file), plan);
        var person = people.find(find("ny")).orElseThrow();
        assertThat(person.name().full()).isEqualTo("Åsa Listad");
        assertThat(person.function()).isEqualTo(ProfessionalFunction.CARE_STAFF);
        assertThat(memberships(find("ny"))).isEqualTo(1);
        long acts = acts();
        var again = lists.preview(file, columns(file));
        assertThat(again.isEmpty()).isTrue();
        lists.carryOut(file, columns(file), again);
        assertThat(acts()).isEqualTo(acts);
        assertThat(memberships(find("ny"))).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "ORG-04: a bad row is named with its number, its field and what is wrong, and nothing of the list is taken in")
    void badRows() {
        var file = file(row("Åsa", "bra")
                + "Nils;;inte en adress;12;Trollkarl;;31/2 2027;;Ingenstans\n"
                + row("Eva", "BRA")
                + "Siv;Ek;siv." + unique + "@x.example;;Legitimerad personal;;;;" + unitName + "\n");
        var plan = lists.preview(file, columns(file));
        assertThat(plan.rows())
                .extracting(StaffPlan.Row::outcome)
                .containsExactly(StaffOutcome.NEW, StaffOutcome.REFUSED, StaffOutcome.REFUSED, StaffOutcome.REFUSED);
        assertThat(plan.rows().get(1).number()).isEqualTo(3);
        assertThat(plan.rows().get(1).faults())
                .extracting(fault -> fault.field())
                .containsExactly("FAMILY_NAME", "EMAIL", "MOBILE", "FUNCTION", "EMPLOYMENT_FROM", "UNITS");
        assertThat(plan.rows().get(2).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("stafflist.fault.twice");
            assertThat(fault.arguments()).isEqualTo(List.of(2));
        });
        assertThat(plan.rows().get(3).faults())
                .extracting(fault -> fault.field())
                .containsExactly("PROFESSION");
        assertThatExceptionOfType(StaffListRefused.class).isThrownBy(() -> lists.carryOut(file, columns(file), plan));
        assertThat(find("bra")).isNull();
    }

    @Test
    @DisplayName(
            "ORG-04: a known person is corrected and added where the row says; an empty cell changes nothing, nobody is removed")
    void knownPerson() {
        var first = file(row("Åsa", "kand"));
        lists.carryOut(first, columns(first), lists.preview(first, columns(first)));
        var other = testPeople.unit();
        var otherName = units.byId(List.of(other)).get(other).name();
        var file = file("Åsa;Gift;kand." + unique + "@x.example;;;;;;" + otherName + "\n");
        var plan = lists.preview(file, columns(file));
        assertThat(plan.rows()).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(StaffOutcome.CHANGED);
            assertThat(row.changed()).containsExactly(StaffColumn.FAMILY_NAME);
            assertThat(row.joins()).extracting(StaffPlan.Join::unit).containsExactly(other);
        });
        lists.carryOut(file, columns(file), plan);
        var person = people.find(find("kand")).orElseThrow();
        assertThat(person.name().family()).isEqualTo("Gift");
        assertThat(person.mobile()).isNotNull();
        assertThat(memberships(person.id())).isEqualTo(2);
        assertThat(lists.preview(file, columns(file)).isEmpty()).isTrue();
    }

    @Test
    @DisplayName(
            "ORG-04: when the directory has changed since the dry run nothing is done, so that nobody gets what was not seen")
    void changedMeanwhile() {
        var file = file(row("Åsa", "samtidig"));
        var seen = lists.preview(file, columns(file));
        people.create(PersonData.of(
                new se.omsorgsportal.shared.PersonName("Annan", "Person"),
                EmailAddress.of("samtidig." + unique + "@x.example"),
                ProfessionalFunction.CARE_STAFF));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> lists.carryOut(file, columns(file), seen));
        assertThat(people.find(find("samtidig")).orElseThrow().name().given()).isEqualTo("Annan");
    }

    @Test
    @DisplayName(
            "ORG-04: a deactivated person, and a unit's name that several providers have, are said as what they are")
    void specialCases() {
        var person = testPeople.careStaff(unit);
        var email = people.find(person).orElseThrow().email();
        people.deactivate(person);
        var twin = units.create(testPeople.provider(), unitName, UnitKind.LSS);
        var file = file("A;B;" + email + ";;;;;;\n" + row("Åsa", "tvilling")
                + "Åsa;Listad;t2." + unique + "@x.example;;Chef;;;;\"" + unitName + ", "
                + units.byId(List.of(twin)).get(twin).providerName() + "\"\n");
        var plan = lists.preview(file, columns(file));
        assertThat(plan.rows().get(0).faults().getFirst().key()).isEqualTo("stafflist.fault.deactivated");
        assertThat(plan.rows().get(1).faults().getFirst().key()).isEqualTo("stafflist.fault.unit.many");
        assertThat(plan.rows().get(2).joins()).extracting(StaffPlan.Join::unit).containsExactly(twin);
    }

    @Test
    @DisplayName(
            "ORG-04: the longest list there may be, 20 000, is looked through in a few questions and taken in whole, in one transaction")
    void longest() {
        var rows = IntStream.range(0, MOST).mapToObj(n -> row("Mängd", "m" + n)).collect(Collectors.joining());
        var file = file(rows);
        var plan = new StaffPlan[1];
        long begun = System.nanoTime();
        assertThat(Statements.count(() -> plan[0] = lists.preview(file, columns(file))))
                .isLessThan(40); // 1 000 addresses at a time
        long previewed = System.nanoTime();
        var told = new ArrayList<Integer>();
        lists.carryOut(file, columns(file), plan[0], (done, of) -> told.add(done));
        assertThat(told).isSorted().startsWith(0).endsWith(MOST).hasSizeGreaterThan(100);
        System.out.printf(
                "ORG-04: %d rows: dry run %d ms, taken in %d ms%n",
                MOST, (previewed - begun) / 1_000_000, (System.nanoTime() - previewed) / 1_000_000);
        assertThat(sql.sql("SELECT COUNT(*) FROM membership WHERE unit_id = ?")
                        .param(unit.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(MOST);
        assertThat(lists.preview(file, columns(file)).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("ORG-04: a list that is cancelled on its way leaves nothing behind, and can be taken in again")
    void cancelled() {
        var rows = IntStream.range(0, 250).mapToObj(n -> row("Mängd", "a" + n)).collect(Collectors.joining());
        var file = file(rows);
        var plan = lists.preview(file, columns(file));
        assertThatThrownBy(() -> lists.carryOut(file, columns(file), plan, (done, of) -> {
                    if (done >= 200) {
                        throw new WorkCancelled();
                    }
                }))
                .isInstanceOf(WorkCancelled.class);
        assertThat(lists.preview(file, columns(file))).isEqualTo(plan);
        lists.carryOut(file, columns(file), plan);
        assertThat(lists.preview(file, columns(file)).isEmpty()).isTrue();
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-04, ORG-03: only administrators take lists in")
    void administratorsOnly() {
        var file = file(row("Åsa", "x"));
        TestLogin.as(testPeople.manager(unit));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> lists.preview(file, columns(file)));
    }

    private String row(String given, String address) {
        return given + ";Listad;" + address + "." + unique + "@x.example;070-174 06 05;omvårdnadspersonal;;"
                + LocalDate.of(2026, 6, 1) + ";;" + unitName + "\n";
    }

    private PersonId find(String address) {
        return people.findByEmail(EmailAddress.of(address + "." + unique + "@x.example"))
                .map(PersonSummary::id)
                .orElse(null);
    }

    private long memberships(PersonId person) {
        return sql.sql("SELECT COUNT(*) FROM membership WHERE person_id = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    private long acts() {
        return sql.sql("SELECT COUNT(*) FROM audit_entry").query(Long.class).single();
    }

    private static Map<StaffColumn, Integer> columns(TableFile file) {
        return Words.columns(StaffColumn.class, file.header());
    }

    private static TableFile file(String rows) {
        return TableReader.read((HEADER + rows).getBytes(StandardCharsets.UTF_8), TableLimits.LIST);
    }
}
