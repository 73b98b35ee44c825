package se.omsorgsportal.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page outside the portal's frame: a card in the middle with a heading, a few words and what can be done. */
@StyleSheet("context://frontend/login.css")
abstract class EntrancePage extends Composite<Main> implements HasDynamicTitle {

    private final String title;
    private final Section card = new Section();

    EntrancePage(String municipality, String titleKey) {
        title = getTranslation(titleKey);
        getContent().addClassName("entrance");
        var whose = new Paragraph(municipality);
        whose.addClassName("entrance-municipality");
        card.addClassName("entrance-card");
        card.add(whose, new H1(title));
        getContent().add(card);
    }

    final void say(String key, Object... arguments) {
        card.add(new Paragraph(getTranslation(key, arguments)));
    }

    /** Something that went wrong, read out at once by a screen reader. */
    final void warn(String key, Object... arguments) {
        var text = new Paragraph(getTranslation(key, arguments));
        text.addClassName("entrance-warning");
        text.getElement().setAttribute("role", "alert");
        card.add(text);
    }

    final void add(Component... components) {
        card.add(components);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
