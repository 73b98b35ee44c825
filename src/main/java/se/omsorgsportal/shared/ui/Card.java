package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A box on a home with a heading. */
public class Card extends Section {

    public Card(String title, Component... content) {
        addClassName("card");
        add(new H3(title));
        add(content);
    }

    /** A number that leads to the things counted; the whole card is the link. */
    public static Component count(String title, long count, Tone tone, String path) {
        var number = new Span(Long.toString(count));
        number.addClassName("count-number");
        var words = new Span(title);
        words.addClassName("count-title");
        var link = new Anchor(path, number, Icons.decorative(tone.icon()), words);
        link.setRouterIgnore(false);
        link.addClassNames("card", "count-card", tone.style());
        return link;
    }

    /** One of the few big verbs of a home. */
    public static Component start(String title, String help, String path) {
        var words = new Span(title);
        words.addClassName("start-title");
        var explanation = new Span(help);
        explanation.addClassName("start-help");
        var link = new Anchor(path, words, explanation);
        link.setRouterIgnore(false);
        link.addClassNames("card", "start-card");
        return link;
    }
}
