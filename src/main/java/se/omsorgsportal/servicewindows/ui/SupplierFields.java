package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import se.omsorgsportal.servicewindows.SupplierChannel;
import se.omsorgsportal.servicewindows.SupplierWord;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** What the supplier said: who, when and how; filled in with who it was last and with now (WIN-09). */
class SupplierFields extends Div {

    private static final int LONGEST_NAME = 120;
    private final TextField who = new TextField(Texts.of("windows.said.who"));
    private final DayField day = new DayField("windows.said.day");
    private final TimePicker time = time("windows.said.time");
    private final Select<SupplierChannel> how = new Select<>();
    private final TextArea words = new TextArea(Texts.of("windows.said.words"));

    SupplierFields(WindowDetails window, FormErrors errors, Clock clock) {
        addClassName("dialog-fields");
        var now = Zone.at(clock.instant());
        who.setMaxLength(LONGEST_NAME);
        who.setRequiredIndicatorVisible(true);
        day.setValue(now.toLocalDate());
        time.setValue(now.toLocalTime().withSecond(0).withNano(0));
        how.setLabel(Texts.of("windows.said.how"));
        how.setItems(SupplierChannel.values());
        how.setItemLabelGenerator(Texts::of);
        how.setValue(SupplierChannel.PHONE);
        words.setMaxLength(FreeText.MAX_LENGTH);
        if (!window.messages().isEmpty()) {
            var last = window.messages().getLast().said();
            who.setValue(last.who());
            how.setValue(last.how());
        }
        errors.register("who", who);
        errors.register("at", time);
        errors.register("words", words);
        var when = new Div(day, time);
        when.addClassName("dialog-row");
        add(who, when, how, words);
    }

    static TimePicker time(String labelKey) {
        var field = new TimePicker(Texts.of(labelKey));
        field.setLocale(Locale.of("sv", "SE"));
        field.setStep(Duration.ofMinutes(15));
        return field;
    }

    SupplierWord typed() {
        return new SupplierWord(who.getValue(), at(), how.getValue(), words.getValue());
    }

    private Instant at() {
        if (day.getValue() == null || time.getValue() == null) {
            throw new InvalidInput("at", "windows.fault.said.when");
        }
        return day.getValue().atTime(time.getValue()).atZone(Zone.SWEDEN).toInstant();
    }
}
