package se.omsorgsportal.personaldata.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.personaldata.DataHolds;
import se.omsorgsportal.personaldata.Erasure;
import se.omsorgsportal.personaldata.PersonalData;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.CommentDialog;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** Anybody's file, what must be kept, who is to be erased and who was (ALL-06). */
@Route("personal-data")
@Menu(title = "personal-data.title", order = 82, icon = "vaadin:user-clock")
@Handbook("personal-data")
@RolesAllowed("ADMINISTRATOR")
class PersonalDataView extends Page {

    private final transient PersonalData data;
    private final transient DataHolds holds;
    private final Map<PersonId, String> names = new HashMap<>();
    private final Div chosen = new Div();
    private final Div kept = new Div();
    private final ErasurePanel erasure;

    PersonalDataView(PersonalData data, DataHolds holds, Erasure erasures) {
        super("personal-data.title");
        chosen.addClassName("form-actions");
        this.data = data;
        this.holds = holds;
        erasure = new ErasurePanel(erasures);
        add(
                new H2(Texts.of("personal-data.of-person")),
                new Paragraph(Texts.of("personal-data.of-person.help")),
                chooser(),
                chosen,
                new H2(Texts.of("personal-data.holds")),
                new Paragraph(Texts.of("personal-data.holds.help")),
                kept,
                erasure);
        showHolds();
    }

    private ComboBox<PersonId> chooser() {
        var chooser = new ComboBox<PersonId>(Texts.of("personal-data.person"));
        chooser.setWidth("min(24rem, 100%)");
        chooser.setHelperText(Texts.of("personal-data.person.help"));
        chooser.setItemLabelGenerator(person -> names.getOrDefault(person, ""));
        chooser.setItems(query -> {
            var text = query.getFilter().orElse("").strip();
            var found = text.length() < 2 ? Map.<PersonId, String>of() : data.suggest(text);
            names.putAll(found);
            return found.keySet().stream().skip(query.getOffset()).limit(query.getLimit());
        });
        chooser.addValueChangeListener(picked -> choose(picked.getValue()));
        return chooser;
    }

    private void choose(@Nullable PersonId person) {
        chosen.removeAll();
        if (person != null) {
            chosen.add(
                    new DataLinks(data, person, UI.getCurrent().getLocale()),
                    Buttons.secondary("personal-data.hold", () -> hold(person)));
        }
    }

    private void hold(PersonId person) {
        CommentDialog.ask("personal-data.hold.title", "personal-data.hold.why", "personal-data.hold", true, reason -> {
            holds.set(person, reason);
            Notices.done("personal-data.held");
            refresh();
        });
    }

    private void showHolds() {
        kept.removeAll();
        var list = new UnorderedList();
        holds.inForce().forEach(hold -> {
            var release = Buttons.link("personal-data.release", () -> {
                holds.release(hold);
                Notices.done("personal-data.released");
                refresh();
            });
            release.setAriaLabel(Texts.of("personal-data.release.of", hold.name()));
            var words = Texts.of(
                    "personal-data.hold.line", hold.name(), hold.reason(), hold.setBy(), Dates.moment(hold.setAt()));
            list.add(new ListItem(new Div(words), release));
        });
        kept.add(list.getChildren().findAny().isPresent() ? list : new Paragraph(Texts.of("personal-data.holds.none")));
    }

    private void refresh() {
        showHolds();
        erasure.refresh();
    }
}
