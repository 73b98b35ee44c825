package se.omsorgsportal.routines;

import java.util.Locale;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.shared.Translations;

/** Says a setting's name and values in words of one language: {@code 28 dagar}, {@code kl. 8.00}, {@code 040-42 53 33}. */
public record RoutineWords(Locale language) {

    public String name(RoutineSetting<?> setting) {
        return wordsOr("routine." + setting.key(), setting.key());
    }

    public String help(RoutineSetting<?> setting) {
        return wordsOr("routine." + setting.key() + ".help", "");
    }

    /** The name of the group that the setting's key begins with. */
    public String module(String module) {
        return wordsOr("routine.module." + module, module);
    }

    public String unit(RoutineSetting<?> setting) {
        return wordsOr("routine.unit." + setting.unit(), setting.unit());
    }

    /** A value in words; text that is no value of the setting stands as it is. */
    public String value(RoutineSetting<?> setting, String text) {
        return switch (setting.unit()) {
            case "text" -> text;
            case "flag" -> wordsOr("routine.flag." + text, text);
            case "phone" -> PhoneNumber.of(text).grouped();
            case "time" -> wordsOr("routine.amount.time", "{0}").replace("{0}", clockTime(text));
            default -> amount(setting, text);
        };
    }

    private String amount(RoutineSetting<?> setting, String text) {
        if (!text.matches("\\d{1,9}")) {
            return text;
        }
        return Translations.find(language, "routine.amount." + setting.unit(), Integer.valueOf(text))
                .orElseGet(() -> text + " " + unit(setting));
    }

    private static String clockTime(String text) {
        return text.replaceFirst("^0(?=\\d)", "").replace(':', '.');
    }

    private String wordsOr(String key, String otherwise) {
        return Translations.find(language, key).orElse(otherwise);
    }
}
