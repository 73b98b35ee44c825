package se.omsorgsportal.personaldata.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("ALL-06")
class PersonalDataViewTest extends ViewTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient sql;

    @Test
    @DisplayName("ALL-06: everybody gets their own file")
    void mine() {
        signInAs(people.careStaff(people.unit()));
        UI.getCurrent().navigate("my-data");
        assertThat(_get(H1.class).getText()).isEqualTo("Mina uppgifter som fil");
        assertThat(_find(Anchor.class, spec -> spec.withText("Hämta som PDF"))).hasSize(1);
        assertThat(_find(Anchor.class, spec -> spec.withText("Hämta som JSON"))).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    @DisplayName("ALL-06: an administrator keeps a person from being erased, with a reason, and releases them")
    void hold() {
        var person = people.careStaff(people.unit());
        signInAs(people.administrator());
        UI.getCurrent().navigate("personal-data");
        ((ComboBox<PersonId>) _get(ComboBox.class, spec -> spec.withLabel("Person"))).setValue(person);
        _click(_get(Button.class, spec -> spec.withText("Undanta från gallring")));
        _setValue(_get(TextArea.class), "Rättsprocess pågår");
        _click(_find(Button.class, spec -> spec.withText("Undanta från gallring"))
                .getLast());
        assertThat(_find(Button.class, spec -> spec.withText("Släpp"))).isNotEmpty();
    }

    @Test
    @DisplayName("ALL-06: erasing is offered when somebody's time is over, and only then")
    void offered() {
        var person = people.careStaff(people.unit());
        for (var change : List.of(
                "UPDATE person SET employment_from = '2024-01-01', employment_to = '2024-06-30' WHERE id = ?",
                "UPDATE membership SET valid_from = '2024-01-01', valid_to = '2024-06-30' WHERE person_id = ?")) {
            sql.sql(change).param(person.toString()).update();
        }
        var administrator = people.administrator();
        signInAs(administrator);
        UI.getCurrent().navigate("personal-data");
        assertThat(_find(Button.class, spec -> spec.withText("Gallra nu"))).hasSize(1);
        clock.set(LocalDate.of(1990, 1, 8), LocalTime.NOON);
        signInAs(administrator);
        UI.getCurrent().navigate("personal-data");
        assertThat(_find(Button.class, spec -> spec.withText("Gallra nu"))).isEmpty();
    }

    @Test
    @DisplayName("ALL-06: the page is for administrators, in English too, with few questions to the database")
    void english() {
        signInAs(people.administrator(), Locale.ENGLISH);
        assertThat(statements(() -> UI.getCurrent().navigate("personal-data"))).isLessThanOrEqualTo(12);
        assertThat(_get(H1.class).getText()).isEqualTo("Personal data");
        signInAs(people.careStaff(people.unit()));
        UI.getCurrent().navigate("personal-data");
        assertThat(_find(H1.class, spec -> spec.withText("Personuppgifter"))).isEmpty();
    }
}
