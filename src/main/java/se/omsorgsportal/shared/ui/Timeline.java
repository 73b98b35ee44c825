package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** What happened to an object: when, who, what, and what they wrote. */
public class Timeline extends OrderedList {

    public Timeline() {
        addClassName("timeline");
    }

    public Timeline add(Instant at, String who, String what, String comment) {
        var title = new Span(what);
        title.addClassName("timeline-what");
        var details = new Span(Dates.moment(at) + " · " + who);
        details.addClassName("timeline-when");
        var item = new ListItem(title, details);
        if (!comment.isBlank()) {
            item.add(new Paragraph(comment));
        }
        add(item);
        return this;
    }
}
