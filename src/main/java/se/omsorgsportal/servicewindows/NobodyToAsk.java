package se.omsorgsportal.servicewindows;

import java.util.Optional;
import se.omsorgsportal.shared.RuleViolation;

/** No member is named in any of the groups, so there is nobody to ask (WIN-02). */
public class NobodyToAsk extends RuleViolation {

    @Override
    public Optional<String> link() {
        return Optional.of("service-windows/groups");
    }
}
