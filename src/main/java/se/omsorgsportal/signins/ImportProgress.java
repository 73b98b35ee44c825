package se.omsorgsportal.signins;

import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.Watchers;

/** Tells open windows of this node that an import has come further. */
@Component
class ImportProgress extends Watchers<ImportId> {}
