package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import se.omsorgsportal.shared.ui.Texts;

/**
 * Says in a form what somebody else saved while it was open. What the user typed stays; the next attempt to save
 * replaces the other's values.
 */
class Meanwhile extends Div {

    private long version;

    Meanwhile(long version) {
        this.version = version;
        addClassName("form-errors");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** The version the user knows of. */
    long version() {
        return version;
    }

    /** Whether nobody saved since the user last looked; otherwise shows what is stored now. */
    boolean isUnchanged(long stored, Supplier<List<String>> values) {
        if (stored == version) {
            setVisible(false);
            return true;
        }
        version = stored;
        removeAll();
        var list = new UnorderedList();
        values.get().forEach(value -> list.add(new ListItem(value)));
        add(
                new Paragraph(Texts.of("organisation.meanwhile")),
                list,
                new Paragraph(Texts.of("organisation.meanwhile.help")));
        setVisible(true);
        return false;
    }
}
