package se.omsorgsportal.shared;

import java.util.List;
import java.util.stream.Collectors;

/** One or more fields hold what cannot be accepted; a form shows each fault at its field and all of them in a summary. */
public class InvalidInput extends RuleViolation {

    private final transient List<Fault> faults;

    /**
     * @param field the field's name in the form, as in its translation key
     * @param key the translation of the fault and its cure
     */
    public record Fault(String field, String key, List<Object> arguments) {
        public Fault(String field, String key, Object... arguments) {
            this(field, key, List.of(arguments));
        }
    }

    public InvalidInput(List<Fault> faults) {
        super(faults.stream().map(Fault::field).collect(Collectors.joining(", ")));
        this.faults = List.copyOf(faults);
    }

    public InvalidInput(String field, String key, Object... arguments) {
        this(List.of(new Fault(field, key, arguments)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
