package se.omsorgsportal.servicewindows;

import se.omsorgsportal.shared.RuleViolation;

/** The window cannot take this step from where it stands (WIN-15). */
public class WindowStepNotPossible extends RuleViolation {

    public WindowStepNotPossible(WindowNumber number) {
        super(number);
    }
}
