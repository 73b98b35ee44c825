package se.omsorgsportal.moves;

import java.util.Optional;
import se.omsorgsportal.shared.RuleViolation;

/** Between different providers it is not a move but an ending and a new order (MOV-03). */
public class OtherProvider extends RuleViolation {

    OtherProvider(String from, String to) {
        super(from, to);
    }

    @Override
    public Optional<String> link() {
        return Optional.of("moves/other-provider");
    }
}
