package se.omsorgsportal.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.audit.AuditSearch;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.StaffMember;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.tables.TableFile;
import se.omsorgsportal.shared.tables.TableLimits;
import se.omsorgsportal.shared.tables.TableReader;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

/** The pieces above every list, tried on the list of people. */
class ListsViewTest extends ViewTest {

    private static final String SEARCH = "Sök på namn eller e-post";

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private People people;

    @Autowired
    private SavedFilters filters;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient sql;

    private PersonId administrator;
    private UnitId unit;
    private String name;

    @BeforeEach
    void somePeople() {
        administrator = testPeople.administrator();
        unit = testPeople.unit();
        name = "Zäta" + TestPeople.letters(TestPeople.unique());
        for (int i = 0; i < 3; i++) {
            testPeople.person(name, ProfessionalFunction.CARE_STAFF, unit);
        }
    }

    @Test
    @Tag("ORG-04")
    @Tag("ALL-02")
    @DisplayName(
            "ORG-04, ALL-02: a list goes out as it is shown, filter and all, as CSV and XLSX, and that stands in the log")
    void export() {
        signInAs(administrator);
        UI.getCurrent().navigate("people");
        _setValue(_get(TextField.class, spec -> spec.withLabel(SEARCH)), name);
        for (var link : links().subList(0, 2)) {
            var file = download(link);
            assertThat(file.header()).startsWith("Namn", "Funktion", "Enheter");
            assertThat(file.lines())
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line.cell(0)).endsWith(", " + name));
            assertThat(file.lines().getFirst().cell(1)).isEqualTo("Omvårdnadspersonal");
        }
        SystemAccess.run(() -> {
            var rows = trail.find(new AuditSearch(administrator, null, "list.exported", null, null), 0, 10);
            assertThat(rows)
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row.label()).isEqualTo("Personer"));
            assertThat(trail.changes(rows.getFirst().seq()).orElseThrow())
                    .hasEntrySatisfying(
                            "rows", rowsOut -> assertThat(rowsOut.after()).isEqualTo("3"))
                    .hasEntrySatisfying(
                            "filter", filter -> assertThat(filter.after()).contains(name));
        });
    }

    @Test
    @Tag("ORG-04")
    @Tag("ORG-03")
    @DisplayName("ORG-04, ORG-03: a manager takes out the staff of the own units and nobody else")
    void ownReach() {
        testPeople.person(name, ProfessionalFunction.CARE_STAFF, testPeople.unit());
        signInAs(testPeople.manager(unit));
        UI.getCurrent().navigate("staff");
        assertThat(download(links().getFirst()).lines()).hasSize(3);
    }

    @Test
    @Tag("ALL-07")
    @DisplayName("ALL-07: an address with a filter opens the list narrowed down by it; nonsense in it is passed over")
    void deepLink() {
        signInAs(administrator);
        UI.getCurrent().navigate("people", QueryParameters.fromString("q=" + name + "&former=1&nonsense=x"));
        assertThat(_get(TextField.class, spec -> spec.withLabel(SEARCH)).getValue())
                .isEqualTo(name);
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        assertThat(GridKt._size(grid())).isEqualTo(3);
        UI.getCurrent().navigate("tasks", QueryParameters.fromString("kind=quatsch&overdue=1"));
        assertThat(_find(Checkbox.class)).anyMatch(Checkbox::getValue);
    }

    @Test
    @Tag("ALL-07")
    @DisplayName(
            "ALL-07: what a list is narrowed down to stands in its own address, never in that of the page opened from it")
    void ownAddress() {
        signInAs(administrator);
        UI.getCurrent().navigate("people");
        var search = _get(TextField.class, spec -> spec.withLabel(SEARCH));
        scripts();
        _setValue(search, name);
        assertThat(scripts())
                .filteredOn(script -> script.getExpression().contains("replaceState"))
                .singleElement()
                .satisfies(script -> {
                    assertThat(script.getExpression()).contains("=== location.pathname");
                    assertThat(script.getParameters()).contains("people", "people?" + query(name));
                });
        _setValue(search, "");
        UI.getCurrent().navigate("units");
        search.setValue(name);
        assertThat(scripts())
                .extracting(UIInternals.JavaScriptInvocation::getParameters)
                .allSatisfy(given -> assertThat(given.toString()).doesNotContain("people?", "[people, people]"));
    }

    private static String query(String name) {
        return QueryParameters.of("q", name).getQueryString();
    }

    /** What the browser is told to run, and has not been before. */
    private static List<UIInternals.JavaScriptInvocation> scripts() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .toList();
    }

    @Test
    @Tag("ALL-07")
    @DisplayName(
            "ALL-07: a filter is saved under a name, applied, made the one that the list opens with, renamed, removed and brought back")
    void savedFilter() {
        signInAs(administrator);
        UI.getCurrent().navigate("people");
        _setValue(_get(TextField.class, spec -> spec.withLabel(SEARCH)), name);
        menu("Spara filter");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Filtrets namn")), "Mina zätor");
        _click(_get(Button.class, spec -> spec.withText("Spara filter")));
        menu("Inget filter");
        assertThat(_get(TextField.class, spec -> spec.withLabel(SEARCH)).getValue())
                .isEmpty();
        menu("Mina zätor");
        assertThat(GridKt._size(grid())).isEqualTo(3);
        menu("Hantera sparade filter");
        _click(_get(Button.class, spec -> spec.withText("Visa först")));
        UI.getCurrent().navigate("units");
        UI.getCurrent().navigate("people");
        assertThat(GridKt._size(grid())).isEqualTo(3);
        _find(Dialog.class).forEach(Dialog::close);
        menu("Hantera sparade filter");
        _click(_get(Button.class, spec -> spec.withText("Byt namn")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Filtrets namn")), "Andra zätor");
        _click(_find(Button.class, spec -> spec.withText("Byt namn")).getLast());
        assertThat(filters.of("people")).extracting(SavedFilters.Saved::name).containsExactly("Andra zätor");
        _click(_get(Button.class, spec -> spec.withText("Ta bort")));
        assertThat(filters.of("people")).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Ångra")));
        assertThat(filters.of("people")).singleElement().matches(SavedFilters.Saved::standard);
    }

    @Test
    @Tag("ALL-07")
    @DisplayName("ALL-07: filters are their owner's only; names are asked for, and no personnummer is kept")
    void ownFilters() {
        TestLogin.as(administrator);
        filters.save("orders", "Mitt", "q=a", false);
        var mine = filters.of("orders").getFirst();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> filters.save("orders", " ", "", false));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> filters.save("orders", "19121212-1212", "", false));
        filters.save("orders", "Annat", "q=b", true);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> filters.rename(mine.id(), "annat"));
        TestLogin.as(testPeople.administrator());
        assertThat(filters.of("orders")).isEmpty();
        filters.remove(mine.id());
        TestLogin.as(administrator);
        assertThat(filters.of("orders")).hasSize(2);
        filters.save("orders", "Mitt", "q=c", true);
        assertThat(filters.of("orders"))
                .filteredOn(SavedFilters.Saved::standard)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.name()).isEqualTo("Mitt");
                    assertThat(one.query()).isEqualTo("q=c");
                });
    }

    private void menu(String item) {
        var chosen = _find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(root -> root.getSubMenu().getItems().stream())
                .filter(one -> one.getText().startsWith(item))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(chosen, new ClickEvent<>(chosen));
    }

    @SuppressWarnings("unchecked")
    private static Grid<StaffMember> grid() {
        return _get(Grid.class);
    }

    private static List<Anchor> links() {
        return _get(ExportMenu.class)
                .getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .toList();
    }

    private static TableFile download(Anchor link) {
        return TableReader.read(DownloadKt._download(link), TableLimits.LIST);
    }
}
