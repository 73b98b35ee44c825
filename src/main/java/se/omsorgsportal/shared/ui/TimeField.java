package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Times;

/** A time of day, typed as people write it; shown as {@code 8.00} when it is left. */
public class TimeField extends TextField {

    private static final int LONGEST = 10;

    public TimeField(String labelKey) {
        super(Texts.of(labelKey));
        setMaxLength(LONGEST);
        setHelperText(Texts.of("time.help"));
        addValueChangeListener(changed -> {
            if (changed.isFromClient() && Times.looksRight(getValue())) {
                setTime(Times.of(getValue()));
            }
        });
    }

    public void setTime(@Nullable LocalTime time) {
        setValue(time == null ? "" : Times.prose(time));
    }

    /** Nothing when the field is empty; throws {@code InvalidInput} at the field's name when it says no time. */
    public @Nullable LocalTime time(String field) {
        return getValue().isBlank() ? null : FormErrors.read(field, () -> Times.of(getValue()));
    }

    /** Nothing when the field is empty or says no time. */
    public @Nullable LocalTime timeIfAny() {
        return Times.looksRight(getValue()) ? Times.of(getValue()) : null;
    }
}
