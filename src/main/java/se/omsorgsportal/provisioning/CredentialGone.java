package se.omsorgsportal.provisioning;

import se.omsorgsportal.shared.RuleViolation;

/** The password was read, has expired or was replaced; an administrator can make a new one (PRV-12). */
public class CredentialGone extends RuleViolation {

    private final CredentialState state;

    CredentialGone(CredentialState state) {
        this.state = state;
    }

    @Override
    public String key() {
        return super.key() + "." + state;
    }
}
