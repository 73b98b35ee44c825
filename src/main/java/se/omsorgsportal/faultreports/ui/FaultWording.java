package se.omsorgsportal.faultreports.ui;

import se.omsorgsportal.faultreports.FaultReportState;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** A report's state for the eye. */
final class FaultWording {

    private FaultWording() {}

    static StatusBadge badge(FaultReportState state) {
        return new StatusBadge(
                Texts.of(state),
                switch (state) {
                    case REPORTED -> Tone.WARNING;
                    case AT_SERVICE_DESK -> Tone.INFO;
                    case SOLVED -> Tone.GOOD;
                    case NO_FAULT -> Tone.NEUTRAL;
                });
    }
}
