package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

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

    /** The first of many things, one row each, and the way to all of them. */
    public static <T> Card rows(String title, List<T> some, Function<T, Component> row, Component all) {
        var list = new UnorderedList();
        list.addClassName("rows");
        some.forEach(one -> list.add(row.apply(one)));
        return new Card(title, list, all);
    }

    /** A row that leads to the thing, with who has it and how it stands. */
    public static Component row(Component title, String detail, Component state) {
        var words = new Span(detail);
        words.addClassName("row-detail");
        return new ListItem(new Div(title, words), state);
    }
}
