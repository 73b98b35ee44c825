package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.ui.FormErrors;

/** Reads a form's fields and keeps their faults, so that all of them are shown at once. */
final class Reading {

    private final List<Fault> faults = new ArrayList<>();

    <T> @Nullable T of(String field, Supplier<T> value) {
        try {
            return FormErrors.read(field, value);
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
            return null;
        }
    }

    /** Nothing when nothing was typed. */
    <T> @Nullable T optional(String field, String typed, Function<String, T> value) {
        return typed.isBlank() ? null : of(field, () -> value.apply(typed));
    }

    void require(boolean given, String field, String fault) {
        if (!given) {
            faults.add(new Fault(field, fault));
        }
    }

    @Nullable
    LocalDate day(String field, DatePicker picker) {
        boolean bad =
                picker.getDefaultValidator().apply(picker.getValue(), null).isError();
        require(!bad, field, "day.bad-input");
        return picker.getValue();
    }

    /** Days from one field to another; none when both are empty. */
    @Nullable
    Period period(String fromField, DatePicker from, String toField, DatePicker to) {
        var first = day(fromField, from);
        var last = day(toField, to);
        if (first == null) {
            require(last == null, fromField, "day.missing");
            return null;
        }
        return of(toField, () -> new Period(first, last));
    }

    /** Throws what was at fault, if anything. */
    void check() {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
