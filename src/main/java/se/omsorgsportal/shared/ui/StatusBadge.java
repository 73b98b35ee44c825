package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A state as text with an icon and a colour. */
public class StatusBadge extends Span {

    public StatusBadge(String text, Tone tone) {
        addClassNames("status-badge", tone.style());
        add(Icons.decorative(tone.icon()), new Span(text));
    }
}
