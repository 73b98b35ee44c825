package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list has nothing: what will come here and how to start. */
public class EmptyState extends Div {

    public EmptyState(String titleKey, String helpKey, Component... actions) {
        addClassName("empty-state");
        var title = new Paragraph(Texts.of(titleKey));
        title.addClassName("empty-title");
        add(title, new Paragraph(Texts.of(helpKey)));
        add(actions);
    }
}
