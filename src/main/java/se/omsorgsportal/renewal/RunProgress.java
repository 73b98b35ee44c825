package se.omsorgsportal.renewal;

import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.Watchers;

/** Tells open windows of this node that a run has come further. */
@Component
class RunProgress extends Watchers<RunId> {}
