package se.omsorgsportal.moves;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.RuleViolation;

/** The person has an open move already; the link leads to it if the user may see it (MOV-04). */
public class MoveAlreadyOpen extends RuleViolation {

    private final @Nullable MoveId open;

    /** @param open nothing when it is none of the user's business */
    MoveAlreadyOpen(@Nullable MoveId open) {
        this.open = open;
    }

    @Override
    public String key() {
        return open == null ? super.key() + ".elsewhere" : super.key();
    }

    @Override
    public Optional<String> link() {
        return Optional.ofNullable(open).map(id -> "moves/" + id);
    }
}
