package se.omsorgsportal.servicewindows;

import se.omsorgsportal.shared.RuleViolation;

/** The date is decided or thought about again; answers come too late (WIN-02). */
public class ConsultationClosed extends RuleViolation {

    ConsultationClosed(WindowNumber number) {
        super(number.toString());
    }
}
