package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.renewal.AccountState;
import se.omsorgsportal.renewal.Outcome;
import se.omsorgsportal.renewal.RunLine;
import se.omsorgsportal.renewal.RunState;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Runs and their accounts in words. */
final class RenewalWords {

    private RenewalWords() {}

    static StatusBadge state(RunState state) {
        return new StatusBadge(
                Texts.of(state),
                switch (state) {
                    case PREVIEW, EXECUTED -> Tone.WARNING;
                    case EXECUTING, UNDOING, SETTLING -> Tone.INFO;
                    case SETTLED -> Tone.GOOD;
                    case UNDONE, DISCARDED -> Tone.NEUTRAL;
                });
    }

    static StatusBadge outcome(Outcome outcome) {
        return new StatusBadge(
                Texts.of(outcome),
                switch (outcome) {
                    case END -> Tone.BAD;
                    case SHORT -> Tone.WARNING;
                    case FULL -> Tone.GOOD;
                    case NO_BASIS -> Tone.NEUTRAL;
                });
    }

    /** The outcome with what makes it another than the rule's first word: decided, changed, held. */
    static Div outcome(RunLine line) {
        var badges = new Div(outcome(line.outcome()));
        badges.addClassName("badges");
        var was = line.was();
        if (was != null) {
            badges.add(new StatusBadge(Texts.of("renewal.was", Texts.of(was)), Tone.WARNING));
        }
        if (line.state() == AccountState.HELD || line.state() == AccountState.KEPT) {
            badges.add(new StatusBadge(Texts.of(line.state()), Tone.WARNING));
        }
        if (line.reason() != null) {
            var reason = new Span(Texts.of("renewal.decided", Texts.of(line.verdict()), line.reason()));
            reason.addClassName("row-detail");
            badges.add(reason);
        }
        return badges;
    }

    static String lastSignIn(@Nullable LocalDate day) {
        return day == null ? Texts.of("renewal.never") : Dates.day(day);
    }

    static String newLastDay(RunLine line) {
        return line.newValidTo().equals(line.validTo())
                ? Dates.day(line.validTo())
                : Dates.day(line.validTo()) + " → " + Dates.day(line.newValidTo());
    }
}
