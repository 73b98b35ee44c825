package se.omsorgsportal.routines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.PersonId;

/** Checks what was typed for a new value; every fault at once, each at its field. */
record RoutineInput(
        String key, int version, String value, LocalDate validFrom, String source, boolean decided, String note) {

    private static final int LONGEST_SOURCE = 200;

    static RoutineInput check(RoutineSetting<?> setting, NewRoutineValue typed, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var value = value(setting, typed.value(), faults);
        var source = text("source", typed.source(), faults);
        var note = text("note", typed.note(), faults);
        if (source.length() > LONGEST_SOURCE) {
            faults.add(new Fault("source", "error.text.long", LONGEST_SOURCE));
        }
        var from = typed.validFrom();
        if (from == null) {
            faults.add(new Fault("validFrom", "day.missing"));
        } else if (from.isBefore(today)) {
            faults.add(new Fault("validFrom", "routines.error.past", today));
        }
        if (!faults.isEmpty() || from == null) {
            throw new InvalidInput(faults);
        }
        return new RoutineInput(setting.key(), typed.seen() + 1, value, from, source, typed.decided(), note);
    }

    RoutineValue by(@Nullable PersonId person, Instant at) {
        return new RoutineValue(key, version, value, validFrom, source, decided, note, person, at);
    }

    /** The value in the one form in which it is kept. */
    private static String value(RoutineSetting<?> setting, String typed, ArrayList<Fault> faults) {
        var text = setting.unit().equals("text") ? text("value", typed, faults) : typed;
        try {
            return String.valueOf(setting.read().apply(text));
        } catch (RuntimeException unreadable) {
            if (faults.isEmpty()) {
                faults.add(new Fault("value", "routines.error." + kind(setting)));
            }
            return "";
        }
    }

    private static String kind(RoutineSetting<?> setting) {
        return switch (setting.unit()) {
            case "text", "phone", "time", "flag" -> setting.unit();
            default -> "number";
        };
    }

    private static String text(String field, String typed, ArrayList<Fault> faults) {
        try {
            return FreeText.required(field, typed);
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
            return "";
        }
    }
}
