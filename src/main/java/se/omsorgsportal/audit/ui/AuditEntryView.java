package se.omsorgsportal.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditRow;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.audit.AuditWords;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** One entry of the log: who, when, from where, what, and each field before and after. */
@Route("audit")
@RolesAllowed("ADMINISTRATOR")
@Handbook("audit")
class AuditEntryView extends Page implements HasUrlParameter<Long> {

    private final transient AuditTrail trail;
    private final transient AuditWords words = new AuditWords(UI.getCurrent().getLocale());

    AuditEntryView(AuditTrail trail) {
        super("audit-view.entry");
        this.trail = trail;
    }

    @Override
    public void setParameter(BeforeEvent event, Long seq) {
        var row = trail.entry(seq);
        clearContent();
        setTitle(words.act(row.what()));
        add(facts(row), new H2(Texts.of("audit-view.changes")));
        if (row.changed()) {
            trail.changes(seq)
                    .ifPresentOrElse(changes -> add(table(changes)), () -> add(text("audit-view.changes.erased")));
        } else {
            add(text("audit-view.changes.none"));
        }
        add(Links.to(Texts.of("audit-view.same-object"), "audit?object=" + row.objectId()));
    }

    private Facts facts(AuditRow row) {
        return new Facts()
                .add("audit.column.at", Dates.moment(row.at()))
                .add("audit.column.actor", words.actor(row))
                .add("audit.column.role", words.role(row.role()))
                .add("audit.column.origin", row.origin())
                .add("audit.column.label", words.objectType(row.objectType()) + " " + row.label())
                .add("audit.column.person", row.personName())
                .add("audit.column.seq", Long.toString(row.seq()));
    }

    private NativeTable table(Map<String, Act.Change> changes) {
        var table = new NativeTable();
        table.addClassName("changes");
        var header = table.getHead().addRow();
        Stream.of("audit-view.field", "audit-view.before", "audit-view.after")
                .forEach(key -> header.add(new NativeTableHeaderCell(Texts.of(key))));
        changes.forEach((field, change) -> {
            var row = table.getBody().addRow();
            row.addDataCell().setText(words.field(field));
            row.addDataCell().setText(orNothing(change.before()));
            row.addDataCell().setText(orNothing(change.after()));
        });
        return table;
    }

    private static Paragraph text(String key) {
        return new Paragraph(Texts.of(key));
    }

    private static String orNothing(@Nullable String value) {
        return value == null ? Texts.of("facts.none") : value;
    }
}
