package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.audit.AuditWords;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Timeline;

/** What was done to a provider, unit or person, newest first; the log has the rest. For administrators. */
class HistorySection extends Section {

    private static final int SHOWN = 20;

    HistorySection(AuditTrail trail, String objectType, Object id) {
        var words = new AuditWords(UI.getCurrent().getLocale());
        var timeline = new Timeline();
        trail.of(objectType, id.toString()).reversed().stream()
                .limit(SHOWN)
                .forEach(row -> timeline.add(row.at(), words.actor(row), words.act(row.what()), ""));
        add(
                new H2(Texts.of("organisation.history")),
                timeline,
                Links.to(Texts.of("organisation.history.all"), "audit?object=" + id));
    }
}
