package se.omsorgsportal.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.RuleViolation;

/** The words of the user's language for a key, a constant or a broken rule (ALL-04). */
public final class Texts {

    private Texts() {}

    public static String of(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** The name of a constant, kept under {@code <SimpleName>.<CONSTANT>}. */
    public static String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** What was wrong and how to mend it; arguments that are constants are put into words too. */
    public static String of(RuleViolation violation) {
        if (violation instanceof InvalidInput invalid) {
            return invalid.faults().stream()
                    .map(Texts::of)
                    .reduce((a, b) -> a + " " + b)
                    .orElse("");
        }
        return of(violation.key(), inWords(violation.arguments()));
    }

    public static String of(InvalidInput.Fault fault) {
        return of(fault.key(), inWords(fault.arguments().toArray()));
    }

    private static Object[] inWords(Object[] arguments) {
        var words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = switch (arguments[i]) {
                case Enum<?> constant -> of(constant);
                case LocalDate day -> Dates.prose(day);
                case Instant moment -> Dates.moment(moment);
                case Object other -> other;
            };
        }
        return words;
    }
}
