package se.omsorgsportal.personaldata;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.PersonNames;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** Everything that the portal keeps about a person, as a file to read or for a machine (ALL-06). */
@Service
@Transactional(readOnly = true)
public class PersonalData {

    private final List<PersonalDataSource> sources;
    private final PersonNames people;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    PersonalData(List<PersonalDataSource> sources, PersonNames people, CurrentUser user, AuditLog audit, Clock clock) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(PersonalDataSource::order))
                .toList();
        this.people = people;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** In which form the file is. */
    public enum Form {
        PDF("application/pdf"),
        JSON("application/json; charset=utf-8");

        private final String contentType;

        Form(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }
    }

    /** The file; for administrators, and for everybody about themselves. That it was taken out stands in the log. */
    @Transactional
    @SignedIn
    public byte[] file(PersonId person, Form form, Locale language) {
        if (!user.is(person) && !user.has(Role.ADMINISTRATOR)) {
            throw new OutsideScope("personal data of " + person);
        }
        var name = people.names(List.of(person)).get(person);
        if (name == null) {
            throw new NotFound();
        }
        var sections = SystemAccess.call(() -> gather(person));
        audit.record(Act.of(
                        "personal-data.exported",
                        "person",
                        person,
                        person.toString().substring(24))
                .about(person)
                .changed("form", null, form));
        return switch (form) {
            case PDF -> new PersonalDataPdf(language).write(name, sections, clock.instant());
            case JSON -> PersonalDataJson.write(person, name, sections, clock.instant());
        };
    }

    /** For choosing whose. */
    @AdministratorsOnly
    public Map<PersonId, String> suggest(String name) {
        return people.suggest(name);
    }

    private List<PersonalSection> gather(PersonId person) {
        return sources.stream()
                .flatMap(source -> source.about(person).stream())
                .filter(section -> !section.records().isEmpty())
                .toList();
    }
}
