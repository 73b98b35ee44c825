package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;

/** Labels with their values. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts add(String labelKey, String value) {
        return row(labelKey, new Description(value.isBlank() ? Texts.of("facts.none") : value));
    }

    public Facts add(String labelKey, Component value) {
        return row(labelKey, new Description(value));
    }

    private Facts row(String labelKey, Description description) {
        var row = new Div(new Term(Texts.of(labelKey)), description);
        add(row);
        return this;
    }
}
