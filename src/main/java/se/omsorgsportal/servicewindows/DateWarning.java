package se.omsorgsportal.servicewindows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks against a day, in words under {@code DateWarning.<CONCERN>}.
 *
 * @param other the window that it clashes with, if that is it
 */
public record DateWarning(
        DateConcern concern,
        List<Object> arguments,
        @Nullable WindowId other) {

    DateWarning(DateConcern concern, Object... arguments) {
        this(concern, List.of(arguments), null);
    }

    public String key() {
        return "DateWarning." + concern.name();
    }
}
