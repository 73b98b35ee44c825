package se.omsorgsportal.routines.ui;

import se.omsorgsportal.routines.RoutineLine;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Whether the customer has decided the routine that the value comes from. */
class DecidedBadge extends StatusBadge {

    DecidedBadge(RoutineLine line) {
        super(
                Texts.of(line.decided() ? "routines.decided" : "routines.undecided"),
                line.decided() ? Tone.GOOD : Tone.WARNING);
    }
}
