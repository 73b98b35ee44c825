package se.omsorgsportal.bulkorders.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.bulkorders.BulkDesk;
import se.omsorgsportal.bulkorders.BulkDraft;
import se.omsorgsportal.bulkorders.BulkOrders;
import se.omsorgsportal.bulkorders.BulkSummary;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.OrderSummary;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.tables.TableLimits;
import se.omsorgsportal.shared.tables.TableReader;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("ORD-10")
class BulkViewTest extends ViewTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private BulkDesk desk;

    @Autowired
    private BulkOrders bulks;

    private PersonId manager;
    private String unique;

    @BeforeEach
    void manager() {
        UnitId unit = people.unit();
        manager = people.manager(unit);
        unique = TestPeople.unique().toLowerCase();
    }

    @Test
    @DisplayName(
            "ORD-10: people are typed and pasted into the table, faults stand at their rows, and it is sent as one")
    void typedAndPasted() {
        signInAs(manager);
        open();
        type("Förnamn, rad 1", "Anna");
        type("Efternamn, rad 1", "Ek");
        type("E-post, rad 1", "fel adress");
        type("Mobil, rad 1", "070-174 06 05");
        assertThat(_find(ListItem.class)).anyMatch(item -> item.getText().startsWith("E-post: "));
        type("E-post, rad 1", "anna." + unique + "@x.example");
        assertThat(_find(ListItem.class)).noneMatch(item -> item.getText().startsWith("E-post: "));
        _get(BulkSheet.class)
                .pasted(
                        1,
                        0,
                        "Förnamn\tEfternamn\tE-post\n" + "Bo\tAsp\tbo." + unique + "@x.example\t070-174 06 05\n"
                                + "Cia\tAl\tcia." + unique + "@x.example\t070-174 06 05\n");
        assertThat(state()).startsWith("3 personer ifyllda, inga rader med fel");
        _click(_get(Button.class, spec -> spec.withText("Skicka beställningen")));
        assertThat(_find(Paragraph.class)).anyMatch(words -> words.getText().startsWith("GRP-2027-"));
        TestLogin.as(manager);
        assertThat(bulks.page(0, 1))
                .singleElement()
                .satisfies(bulk -> assertThat(bulk.orders()).isEqualTo(3));
        assertThat(desk.drafts()).isEmpty();
    }

    @Test
    @DisplayName(
            "ORD-10: a file fills the table whatever order its columns have; rows with faults can be set aside and the rest sent")
    void fromFile() {
        signInAs(manager);
        open();
        var file = "Mobil;E-post;Efternamn;Förnamn;Skostorlek\n070-174 06 05;a." + unique + "@x.example;Ek;Anna;37\n"
                + "070-174 06 05;;Asp;Bo;41\n";
        UploadKt._upload(_get(Upload.class), "sommar.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(true);
        assertThat(state()).startsWith("2 personer ifyllda, 1 rad med fel");
        _click(_get(Button.class, spec -> spec.withText("Skicka beställningen")));
        assertThat(_find(Paragraph.class)).noneMatch(words -> words.getText().startsWith("GRP-"));
        _click(_get(Button.class, spec -> spec.withText("Lägg rader med fel åt sidan")));
        assertThat(state()).startsWith("1 person ifylld, inga rader med fel");
        _click(_get(Button.class, spec -> spec.withText("Skicka beställningen")));
        assertThat(_find(Paragraph.class)).anyMatch(words -> words.getText().startsWith("GRP-2027-"));
        TestLogin.as(manager);
        assertThat(desk.drafts()).singleElement().extracting(BulkDraft::rows).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "ORD-10: what is no list is refused with the reason, and what was typed stays; the template can be read back")
    void hostileFile() {
        signInAs(manager);
        open();
        type("Förnamn, rad 1", "Anna");
        UploadKt._upload(_get(Upload.class), "bild.csv", "text/csv", new byte[] {1, 0, 2, 0, 3});
        MockVaadin.clientRoundtrip(true);
        assertThat(_find(Paragraph.class)).anyMatch(words -> words.getText().startsWith("Filen är ingen lista"));
        assertThat(cell("Förnamn, rad 1").getValue()).isEqualTo("Anna");
        for (var format : new String[] {"CSV", "Excel (XLSX)"}) {
            var link = _get(Anchor.class, spec -> spec.withText("Hämta mall som " + format));
            assertThat(TableReader.read(DownloadKt._download(link), TableLimits.LIST)
                            .header())
                    .startsWith("Förnamn", "Efternamn", "E-post");
        }
    }

    @Test
    @DisplayName("ORD-10: what was begun is there again, row by row; a removed row can be brought back")
    void begunIsKept() {
        signInAs(manager);
        open();
        type("Förnamn, rad 1", "Anna");
        UI.getCurrent().navigate("orders/bulk");
        var draft = _find(Anchor.class).stream()
                .filter(link -> link.getText().startsWith("Fortsätt med"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(draft.getHref());
        assertThat(cell("Förnamn, rad 1").getValue()).isEqualTo("Anna");
        _click(_find(Button.class).stream()
                .filter(button -> "Ta bort rad 1".equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow());
        assertThat(cell("Förnamn, rad 1").getValue()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Ångra")));
        assertThat(cell("Förnamn, rad 1").getValue()).isEqualTo("Anna");
    }

    @Test
    @DisplayName("ORD-10: an administrator sees all of it and approves it in one go")
    void approved() {
        signInAs(manager);
        open();
        _get(BulkSheet.class).pasted(0, 0, rows(60));
        assertThat(_find(Input.class)).hasSizeLessThan(50 * 9 + 20);
        _click(_get(Button.class, spec -> spec.withText("Skicka beställningen")));
        signInAs(people.administrator());
        UI.getCurrent().navigate("orders/bulk");
        Grid<BulkSummary> list = _get(Grid.class);
        var bulk = GridKt._get(list, 0);
        assertThat(bulk.orders()).isEqualTo(60);
        assertThat(statements(() -> UI.getCurrent().navigate("orders/bulk/" + bulk.id())))
                .isLessThanOrEqualTo(12);
        _click(_get(Button.class, spec -> spec.withText("Godkänn alla")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        Grid<OrderSummary> orders = _get(Grid.class);
        assertThat(GridKt._size(orders)).isEqualTo(60);
        assertThat(GridKt._get(orders, 59).state()).isEqualTo(OrderState.APPROVED);
        assertThat(_find(Button.class, spec -> spec.withText("Godkänn alla"))).isEmpty();
        UI.getCurrent().navigate("orders/" + GridKt._get(orders, 0).id());
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getText().startsWith("Ingår i gruppbeställning GRP-"));
    }

    private String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "Anna\tEk\tr" + n + "." + unique + "@x.example\t070-174 06 05\n")
                .collect(Collectors.joining());
    }

    private void open() {
        UI.getCurrent().navigate("orders/bulk/new");
        _setValue(function(), ProfessionalFunction.CARE_STAFF);
        _find(DayField.class).getFirst().setValue(LocalDate.of(2027, 1, 25));
    }

    @SuppressWarnings("unchecked")
    private static Select<ProfessionalFunction> function() {
        return _get(Select.class, spec -> spec.withLabel("Funktion"));
    }

    private static String state() {
        return _find(Paragraph.class).stream()
                .map(Paragraph::getText)
                .filter(words -> words.contains("ifyll"))
                .findFirst()
                .orElseThrow();
    }

    private static Input cell(String label) {
        return _find(Input.class).stream()
                .filter(input -> label.equals(input.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private static void type(String label, String text) {
        _setValue(cell(label), text);
    }
}
