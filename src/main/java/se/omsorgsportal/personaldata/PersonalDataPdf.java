package se.omsorgsportal.personaldata;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Translations;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.pdf.PdfDocument;

/** The file to read, in the reader's language: what is short as tables, the rest record by record. */
record PersonalDataPdf(Locale language) {

    /** Of one section; a log of ten thousand lines is for a machine to read. */
    static final int MOST = 300;

    private static final int NARROW = 5;
    private static final int SHORT = 60;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

    byte[] write(String name, List<PersonalSection> sections, Instant at) {
        var document = new PdfDocument(language, words("personal-data.file", name))
                .paragraph(words("personal-data.file.help", MOMENT.format(Zone.at(at))));
        sections.forEach(section -> write(document, section));
        return document.bytes();
    }

    private void write(PdfDocument document, PersonalSection section) {
        document.heading(words("personal-data.section." + section.name()));
        var all = section.records();
        var records = all.stream().limit(MOST).map(this::inWords).toList();
        if (records.size() > 1 && records.stream().allMatch(PersonalDataPdf::isNarrow)) {
            var headings = List.copyOf(records.getFirst().keySet());
            document.table(
                    headings,
                    records.stream().map(record -> List.copyOf(record.values())).toList());
        } else {
            records.forEach(document::facts);
        }
        if (all.size() > MOST) {
            document.paragraph(words("personal-data.file.more", all.size() - MOST));
        }
    }

    private static boolean isNarrow(Map<String, String> record) {
        return record.size() <= NARROW
                && record.values().stream().allMatch(text -> text.length() <= SHORT && text.indexOf('\n') < 0);
    }

    private Map<String, String> inWords(Map<String, @Nullable Object> fields) {
        var record = new LinkedHashMap<String, String>();
        fields.forEach((field, value) ->
                record.put(words("personal-data.field." + field.replaceFirst(":.*", "")), text(field, value)));
        return record;
    }

    private String text(String field, @Nullable Object value) {
        int type = field.indexOf(':');
        return switch (value) {
            case null -> "";
            case Instant at -> MOMENT.format(Zone.at(at));
            case Boolean yes -> words(yes ? "personal-data.yes" : "personal-data.no");
            default -> type < 0 ? value.toString() : words(field.substring(type + 1) + "." + value);
        };
    }

    private String words(String key, Object... arguments) {
        return Translations.find(language, key, arguments).orElse(key);
    }
}
