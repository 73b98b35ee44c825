package se.omsorgsportal.provisioning;

import java.util.List;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;

/** A version of annex 1 as an administrator writes it: one duty on each line, the same number in both languages (PRV-14). */
public record DutiesDraft(String dutiesSv, String dutiesEn, String reminderSv, String reminderEn) {

    private static final int MOST = 30;
    private static final int LONGEST_REMINDER = 1_000;

    /** Trimmed, without empty lines; throws {@link InvalidInput} at the field. */
    DutiesDraft checked() {
        var swedish = lines("dutiesSv", dutiesSv);
        var english = lines("dutiesEn", dutiesEn);
        if (swedish.size() != english.size()) {
            throw new InvalidInput("dutiesEn", "duties.error.count", swedish.size(), english.size());
        }
        return new DutiesDraft(
                String.join("\n", swedish),
                String.join("\n", english),
                reminder("reminderSv", reminderSv),
                reminder("reminderEn", reminderEn));
    }

    static List<String> lines(String field, String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            throw new InvalidInput(field, "error.text.missing");
        }
        if (lines.size() > MOST) {
            throw new InvalidInput(field, "duties.error.many", MOST);
        }
        lines.forEach(line -> FreeText.required(field, line));
        return lines;
    }

    private static String reminder(String field, String text) {
        var reminder = FreeText.required(field, text);
        if (reminder.length() > LONGEST_REMINDER) {
            throw new InvalidInput(field, "error.text.long", LONGEST_REMINDER);
        }
        return reminder;
    }
}
