package se.omsorgsportal.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.omsorgsportal.directory.OperationDetails;
import se.omsorgsportal.directory.OperationState;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** How a change on its way to the directory stands, in words: its state, what is in the way, and when it is tried next. */
public final class OperationWords {

    private OperationWords() {}

    public static StatusBadge badge(OperationState state) {
        return new StatusBadge(
                Texts.of(state),
                switch (state) {
                    case WAITING -> Tone.WARNING;
                    case RUNNING -> Tone.INFO;
                    case DONE -> Tone.GOOD;
                    case FAILED -> Tone.BAD;
                    case CANCELLED -> Tone.NEUTRAL;
                });
    }

    public static Div standing(OperationDetails operation) {
        var standing = new Div(badge(operation.state()));
        standing.addClassName("directory-standing");
        var problem = operation.problem();
        if (problem != null) {
            standing.add(new Span(Texts.of(problem)));
        }
        if (!operation.reason().isEmpty()) {
            standing.add(new Span(Texts.of("directory.reason", operation.reason())));
        }
        var due = operation.dueAt();
        if (operation.state() == OperationState.WAITING && due != null && operation.attempts() > 0) {
            standing.add(new Span(Texts.of("directory.next-try", Dates.moment(due))));
        }
        return standing;
    }
}
