package se.omsorgsportal.signins.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.signins.LogFormat;
import se.omsorgsportal.signins.LogPreview;
import se.omsorgsportal.signins.TimeFormat;

/** How a file is read, as the portal found out, to be confirmed or changed. */
class ReadingForm extends Div {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16);
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');

    private final Select<Character> delimiter = select("signins.delimiter");
    private final Select<Charset> charset = select("signins.charset");
    private final Select<Integer> user = select("signins.user-column");
    private final Select<Integer> time = select("signins.time-column");
    private final Select<TimeFormat> format = select("signins.time-format");
    private final Checkbox header = new Checkbox(Texts.of("signins.header"));
    private List<String> columns = List.of();
    private boolean showing;

    ReadingForm(FormErrors errors, Consumer<LogFormat> changed) {
        addClassName("toolbar");
        errors.register("timeColumn", time);
        delimiter.setItems(DELIMITERS);
        delimiter.setItemLabelGenerator(each -> Texts.of("signins.delimiter." + name(each)));
        charset.setItems(CHARSETS);
        charset.setItemLabelGenerator(Charset::displayName);
        format.setItems(TimeFormat.values());
        format.setItemLabelGenerator(Texts::of);
        user.setItemLabelGenerator(this::column);
        time.setItemLabelGenerator(this::column);
        for (var field : List.of(user, time, format, delimiter, charset)) {
            field.addValueChangeListener(chosen -> tell(changed));
        }
        header.addValueChangeListener(ticked -> tell(changed));
        add(user, time, format, delimiter, charset, header);
    }

    /** Shows how the file is read now, without telling anybody. */
    void show(LogPreview preview) {
        showing = true;
        columns = preview.columns();
        var read = preview.format();
        int most = Math.max(columns.size(), Math.max(read.userColumn(), read.timeColumn()) + 1);
        var numbers = IntStream.range(0, most).boxed().toList();
        user.setItems(numbers);
        time.setItems(numbers);
        user.setValue(read.userColumn());
        time.setValue(read.timeColumn());
        format.setValue(read.timeFormat());
        delimiter.setValue(read.delimiter());
        charset.setValue(read.charset());
        header.setValue(read.header());
        showing = false;
    }

    LogFormat value() {
        return new LogFormat(
                chosen(charset), chosen(delimiter), header.getValue(), chosen(user), chosen(time), chosen(format));
    }

    private void tell(Consumer<LogFormat> changed) {
        if (!showing) {
            changed.accept(value());
        }
    }

    private String column(Integer number) {
        var words = number < columns.size() ? columns.get(number).strip() : "";
        var brief = words.length() > 40 ? words.substring(0, 40) + "…" : words;
        return Texts.of("signins.column", number + 1, brief);
    }

    private static <T> T chosen(Select<T> field) {
        return Objects.requireNonNull(field.getValue());
    }

    private static String name(char delimiter) {
        return switch (delimiter) {
            case ';' -> "semicolon";
            case ',' -> "comma";
            case '\t' -> "tab";
            default -> "bar";
        };
    }

    private static <T> Select<T> select(String key) {
        var field = new Select<T>();
        field.setLabel(Texts.of(key));
        return field;
    }
}
