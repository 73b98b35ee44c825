package se.omsorgsportal.faultreports;

import java.util.Optional;
import se.omsorgsportal.shared.RuleViolation;

/** A report that stands so cannot become that. */
public class FaultStepNotPossible extends RuleViolation {

    private final FaultId fault;

    FaultStepNotPossible(FaultId fault, FaultReportState state) {
        super(state);
        this.fault = fault;
    }

    @Override
    public Optional<String> link() {
        return Optional.of("fault-reports/" + fault);
    }
}
