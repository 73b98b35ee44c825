package se.omsorgsportal.personaldata.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import se.omsorgsportal.personaldata.PersonalData;
import se.omsorgsportal.personaldata.PersonalData.Form;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Texts;

/** The two forms of a person's file, to fetch (ALL-06). */
class DataLinks extends Div {

    private final transient PersonalData data;
    private final transient PersonId person;
    private final Locale language;

    DataLinks(PersonalData data, PersonId person, Locale language) {
        this.data = data;
        this.person = person;
        this.language = language;
        addClassName("row-actions");
        for (var form : Form.values()) {
            DownloadHandler download = event -> write(event, form);
            var link = new Anchor(download, Texts.of("personal-data.fetch." + form));
            link.addClassName("action-link");
            add(link);
        }
    }

    private void write(DownloadEvent event, Form form) throws IOException {
        var file = data.file(person, form, language);
        event.setFileName("personuppgifter-" + person.toString().substring(24) + "."
                + form.name().toLowerCase(Locale.ROOT));
        event.setContentType(form.contentType());
        event.getOutputStream().write(file);
    }
}
