package se.omsorgsportal.personaldata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.audit.AuditErasure;
import se.omsorgsportal.audit.AuditRow;
import se.omsorgsportal.shared.PersonId;

/** What the log says about the person. The entries stay and name nobody; the values of fields go (ALL-02, ALL-06). */
@Component
class AuditSource implements PersonalDataSource {

    private final AuditErasure audit;

    AuditSource(AuditErasure audit) {
        this.audit = audit;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Set<String> covers() {
        return Set.of("audit_entry.actor", "audit_entry.on_behalf_of", "audit_entry.person");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(new PersonalSection(
                "audit", audit.about(person).stream().map(AuditSource::fields).toList()));
    }

    private static Map<String, @Nullable Object> fields(AuditRow row) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("at", row.at());
        fields.put("what:audit", row.what());
        fields.put("label", row.label());
        return fields;
    }

    @Override
    public void erase(PersonId person) {
        audit.eraseDetails(person);
    }
}
