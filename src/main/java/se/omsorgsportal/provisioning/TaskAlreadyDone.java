package se.omsorgsportal.provisioning;

import java.time.Instant;
import se.omsorgsportal.shared.RuleViolation;

/** Somebody else was quicker; says who and when. */
public class TaskAlreadyDone extends RuleViolation {

    TaskAlreadyDone(String who, Instant when) {
        super(who, when);
    }
}
