package se.omsorgsportal.providerendings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.providerendings.ProviderEndingId;
import se.omsorgsportal.providerendings.ProviderEndingState;
import se.omsorgsportal.providerendings.ProviderEndings;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("END-05")
class ProviderEndingViewTest extends ViewTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 28);

    @Autowired
    private ProviderEndings endings;

    @Autowired
    private Providers providers;

    @Autowired
    private People people;

    @Autowired
    private TestPeople make;

    private ProviderId provider;
    private PersonId first;
    private PersonId second;
    private PersonId administrator;

    @BeforeEach
    void staff() {
        provider = make.provider();
        first = make.careStaff(make.unit(provider));
        second = make.careStaff(make.unit(provider));
        administrator = make.administrator();
    }

    @Test
    @DisplayName("END-05: everybody is listed with a tick before anything is sent; who is not ticked stays")
    @SuppressWarnings("unchecked")
    void placed() {
        signInAs(administrator);
        UI.getCurrent().navigate(ProviderEndingFormView.class);
        _click(button("Skicka för beslut"));
        assertThat(_get(ComboBox.class).isInvalid()).isTrue();

        _setValue(_get(ComboBox.class), providers.details(provider));
        _setValue(_get(DatePicker.class), LAST_DAY);
        assertThat(_find(Checkbox.class)).hasSize(2).allMatch(Checkbox::getValue);
        var staying = _get(
                Checkbox.class, spec -> spec.withPredicate(box -> box.getLabel().startsWith(name(second))));
        _setValue(staying, false);
        _click(button("Skicka för beslut"));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(staying.getValue()).isFalse();

        _setValue(_get(TextArea.class), "Avtalet upphör.");
        _click(button("Skicka för beslut"));
        assertThat(paragraphs()).contains("Du har själv lagt beställningen. En annan systemförvaltare beslutar.");
        _assertNone(Button.class, spec -> spec.withText("Godkänn"));
        assertThat(endings.waiting())
                .filteredOn(one -> one.provider().equals(providerName()))
                .singleElement()
                .satisfies(one -> assertThat(one.people())
                        .singleElement()
                        .satisfies(leaving -> assertThat(leaving.person()).isEqualTo(first)));
    }

    @Test
    @DisplayName("END-05: another administrator finds it on the home, approves it once, and sees each one's own order")
    void approved() {
        var id = place();
        signInAs(make.administrator());
        assertThat(text()).contains(providerName());
        UI.getCurrent().navigate("provider-endings/" + id);
        _click(button("Godkänn"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(endings.details(id)).satisfies(one -> {
            assertThat(one.state()).isEqualTo(ProviderEndingState.APPROVED);
            assertThat(one.people()).allMatch(leaving -> leaving.order() != null);
        });
        _assertNone(Button.class, spec -> spec.withText("Godkänn"));
        assertThat(text()).contains("Godkänt", name(first), name(second));
    }

    @Test
    @DisplayName("END-05: the page costs the same whether two or twenty leave")
    void statements() {
        var few = place();
        var larger = make.provider();
        var there = make.unit(larger);
        var leaving = IntStream.range(0, 20)
                .mapToObj(n -> make.careStaff(there))
                .collect(Collectors.toMap(one -> one, one -> Set.<String>of()));
        TestLogin.as(administrator);
        var many = endings.place(larger, LAST_DAY, "Avtalet upphör.", leaving);
        signInAs(make.administrator());
        UI.getCurrent().navigate("provider-endings/" + many);
        long cost = statements(() -> UI.getCurrent().navigate("provider-endings/" + few));
        assertThat(statements(() -> UI.getCurrent().navigate("provider-endings/" + many)))
                .isEqualTo(cost)
                .isLessThanOrEqualTo(12);
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: a manager does not come to the page, and an address that is no ending says so")
    void hostile() {
        var id = place();
        signInAs(make.manager(make.unit(provider)));
        UI.getCurrent().navigate("provider-endings/" + id);
        assertThat(text()).doesNotContain("Avtalet upphör.");
        signInAs(administrator);
        UI.getCurrent().navigate("provider-endings/' or 1=1");
        assertThat(text()).contains("finns inte");
    }

    private ProviderEndingId place() {
        TestLogin.as(administrator);
        return endings.place(provider, LAST_DAY, "Avtalet upphör.", Map.of(first, Set.of(), second, Set.of()));
    }

    private String name(PersonId person) {
        return SystemAccess.call(() -> people.names(Set.of(person))).get(person);
    }

    private String providerName() {
        return SystemAccess.call(() -> providers.details(provider)).name();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return shown.getElement().getTextRecursively();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
