package se.omsorgsportal.renewal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.RuleViolation;

/** Another run is not over yet; there is one at a time (REN-04). */
public class RunUnderWay extends RuleViolation {

    private final transient @Nullable RunId open;

    RunUnderWay(@Nullable RunId open) {
        this.open = open;
    }

    @Override
    public Optional<String> link() {
        return Optional.ofNullable(open).map(id -> "renewals/" + id);
    }
}
