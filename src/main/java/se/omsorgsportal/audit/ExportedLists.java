package se.omsorgsportal.audit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.shared.tables.TableFormat;
import se.omsorgsportal.shared.ui.ExportJournal;

/** Records who took out which list, narrowed down to what, and how many rows it had (ALL-02, ORG-04). */
@Component
class ExportedLists implements ExportJournal {

    private final AuditLog audit;

    ExportedLists(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    @Transactional
    public void exported(String title, String filter, TableFormat format, long rows) {
        audit.record(Act.of("list.exported", "list", format.extension(), title)
                .changed("filter", null, filter.isEmpty() ? null : filter)
                .changed("rows", null, rows));
    }
}
