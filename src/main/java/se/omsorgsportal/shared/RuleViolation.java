package se.omsorgsportal.shared;

import java.util.List;
import java.util.Optional;

/**
 * Something the rules do not allow, said in the user's language: the text stands under
 * {@code error.<SimpleClassName>} in the translations, with the arguments in its places.
 */
public abstract class RuleViolation extends RuntimeException {

    private final transient List<Object> arguments;

    protected RuleViolation(Object... arguments) {
        super(null, null, false, true);
        this.arguments = List.of(arguments);
    }

    /** The key of the text in the translations. */
    public String key() {
        return "error." + getClass().getSimpleName();
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** The address in the portal where the user can mend it or see why, if there is one. */
    public Optional<String> link() {
        return Optional.empty();
    }

    @Override
    public String getMessage() {
        return key() + arguments;
    }
}
