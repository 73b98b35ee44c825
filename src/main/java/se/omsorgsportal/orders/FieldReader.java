package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Days;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Malformed;

/** Reads field by field and collects what is wrong, so that a form shows all its faults at once. */
class FieldReader {

    private final List<Fault> faults = new ArrayList<>();

    <T> @Nullable T read(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
        } catch (Malformed malformed) {
            faults.add(new Fault(field, malformed.key(), malformed.arguments()));
        }
        return null;
    }

    void check(Runnable rule) {
        read("", () -> {
            rule.run();
            return true;
        });
    }

    <T> @Nullable T chosen(String field, @Nullable T value) {
        if (value == null) {
            missing(field);
        }
        return value;
    }

    @Nullable
    LocalDate day(String field, String typed) {
        try {
            if (!typed.isBlank()) {
                return Days.iso(typed);
            }
            missing(field);
        } catch (DateTimeParseException unreadable) {
            faults.add(new Fault(field, "orders.fault.day"));
        }
        return null;
    }

    private void missing(String field) {
        faults.add(new Fault(field, "orders.fault.missing." + field));
    }

    /** Throws when anything was wrong. */
    void done() {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
