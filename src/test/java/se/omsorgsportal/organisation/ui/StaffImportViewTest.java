package se.omsorgsportal.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.StaffOutcome;
import se.omsorgsportal.organisation.StaffPlan;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.WorkCancelled;
import se.omsorgsportal.shared.tables.TableLimits;
import se.omsorgsportal.shared.tables.TableReader;
import se.omsorgsportal.shared.ui.ExportMenu;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("ORG-04")
class StaffImportViewTest extends ViewTest {

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private People people;

    private PersonId administrator;
    private String unique;

    @BeforeEach
    void administrator() {
        administrator = testPeople.administrator();
        unique = TestPeople.unique().toLowerCase();
    }

    @Test
    @DisplayName("ORG-04: a file is chosen, its columns put right, every row's outcome seen, and then it is taken in")
    void importAList() {
        signInAs(administrator);
        UI.getCurrent().navigate("people/import");
        upload("Förnamn;Släktnamn;Mejl;Funktion\nÅsa;Öst;asa." + unique + "@x.example;Chef\n");
        click("Visa vad som skulle hända");
        assertThat(plan(0).outcome()).isEqualTo(StaffOutcome.REFUSED);
        assertThat(StaffPlanPanel.what(plan(0))).startsWith("Efternamn: saknas");
        assertThat(_find(Button.class, spec -> spec.withText("Läs in listan"))).isEmpty();
        click("Ändra kolumner");
        Select<Integer> family = _get(Select.class, spec -> spec.withLabel("Efternamn"));
        _setValue(family, 1);
        click("Visa vad som skulle hända");
        assertThat(plan(0).outcome()).isEqualTo(StaffOutcome.NEW);
        click("Läs in listan");
        assertThat(_find(Paragraph.class)).anyMatch(words -> words.getText().startsWith("Listan är inläst"));
        SystemAccess.run(() -> assertThat(people.findByEmail(EmailAddress.of("asa." + unique + "@x.example"))
                        .orElseThrow()
                        .name()
                        .full())
                .isEqualTo("Åsa Öst"));
    }

    @Test
    @DisplayName("ORG-04: what the portal gives out as a staff list comes back in and changes nothing")
    void roundTrip() {
        var unit = testPeople.unit();
        testPeople.careStaff(unit);
        testPeople.careStaff(unit);
        signInAs(testPeople.manager(unit));
        UI.getCurrent().navigate("staff");
        var links = _get(ExportMenu.class)
                .getChildren()
                .filter(Anchor.class::isInstance)
                .toList();
        assertThat(links).hasSize(4);
        var files = links.subList(2, 4).stream()
                .map(link -> DownloadKt._download((Anchor) link))
                .toList();
        for (var content : files) {
            assertThat(TableReader.read(content, TableLimits.LIST).lines()).hasSize(2);
            signInAs(administrator);
            UI.getCurrent().navigate("people/import");
            UploadKt._upload(_get(Upload.class), "personal.csv", "text/csv", content);
            MockVaadin.clientRoundtrip(true);
            click("Visa vad som skulle hända");
            assertThat(plan(0).outcome()).isEqualTo(StaffOutcome.UNCHANGED);
            assertThat(plan(1).outcome()).isEqualTo(StaffOutcome.UNCHANGED);
        }
    }

    @Test
    @Tag("ALL-04")
    @DisplayName("ORG-04, ALL-04: the view speaks English too, and reads Swedish headings all the same")
    void english() {
        signInAs(administrator, Locale.ENGLISH);
        UI.getCurrent().navigate("people/import");
        assertThat(_get(H1.class).getText()).isEqualTo("Take in a staff list");
        upload("Förnamn;Efternamn;E-post;Function\nÅsa;Öst;e." + unique + "@x.example;Omvårdnadspersonal\n");
        click("Show what would happen");
        assertThat(plan(0).outcome()).isEqualTo(StaffOutcome.NEW);
    }

    @Test
    @DisplayName("ORG-04: a long list says how far it has come, in the background, and then shows what it would do")
    void longList() {
        signInAs(administrator);
        UI.getCurrent().navigate("people/import");
        upload(list(1_200));
        click("Visa vad som skulle hända");
        _get(ProgressBar.class);
        _get(Button.class, spec -> spec.withText("Avbryt"));
        untilThere("Läs in listan");
        assertThat(_find(ProgressBar.class)).isEmpty();
        click("Läs in listan");
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(_find(Paragraph.class)).anyMatch(words -> words.getText().startsWith("Listan är inläst"));
        });
        SystemAccess.run(() -> assertThat(people.findByEmail(EmailAddress.of("p1199." + unique + "@x.example")))
                .isPresent());
    }

    @Test
    @DisplayName("ORG-04: a long list that is cancelled leaves nothing behind and comes back to where it was begun")
    void cancelled() {
        signInAs(administrator);
        UI.getCurrent().navigate("people/import");
        upload(list(3_000));
        click("Visa vad som skulle hända");
        untilThere("Läs in listan");
        click("Läs in listan");
        click("Avbryt");
        assertThatThrownBy(() -> untilThere("Läs in listan")).hasRootCauseInstanceOf(WorkCancelled.class);
        untilThere("Läs in listan");
        SystemAccess.run(() -> assertThat(people.findByEmail(EmailAddress.of("p0." + unique + "@x.example")))
                .isEmpty());
    }

    @Test
    @DisplayName(
            "ORG-04: what is no list, is empty or too long is answered with the reason, and another file can be chosen")
    void hostile() {
        signInAs(administrator);
        UI.getCurrent().navigate("people/import");
        for (var content : List.of(
                "",
                "Förnamn;Efternamn;E-post\n",
                "\0\1\2\3".repeat(5_000),
                "PK\3\4 is no spreadsheet",
                list(20_001),
                "Förnamn;Efternamn;E-post\n" + "x".repeat(5_000) + ";b;c\n")) {
            upload(content);
            var fault = _get(Paragraph.class, spec -> spec.withClasses("upload-fault"));
            assertThat(fault.getText()).as("%.30s", content).isNotBlank().doesNotContain("error.", "Exception");
        }
        upload("Förnamn;Efternamn;E-post;Funktion\nÅsa;=HYPERLINK(1);h." + unique + "@x.example;Chef\n");
        click("Visa vad som skulle hända");
        assertThat(plan(0).name()).contains("HYPERLINK");
    }

    private String list(int rows) {
        return "Förnamn;Efternamn;E-post;Funktion\n"
                + IntStream.range(0, rows)
                        .mapToObj(n -> "Åsa;Öst;p" + n + "." + unique + "@x.example;Chef\n")
                        .collect(Collectors.joining());
    }

    private static void untilThere(String button) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(_find(Button.class, spec -> spec.withText(button))).isNotEmpty();
        });
    }

    private static StaffPlan.Row plan(int row) {
        Grid<StaffPlan.Row> grid = _get(Grid.class);
        return GridKt._get(grid, row);
    }

    private static void upload(String text) {
        UploadKt._upload(_get(Upload.class), "lista.csv", "text/csv", text.getBytes(Charset.forName("windows-1252")));
        MockVaadin.clientRoundtrip(true);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
