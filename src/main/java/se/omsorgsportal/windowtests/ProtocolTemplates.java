package se.omsorgsportal.windowtests;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;

/** The templates of the protocols, version by version; a round keeps the version it began with (WIN-10). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class ProtocolTemplates {

    /** Counts for every area that has no steps of its own. */
    public static final String GENERAL = "*";

    private static final int MOST = 40;
    private static final int LONGEST = 300;

    private final JdbcClient sql;
    private final TestAreas areas;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    ProtocolTemplates(JdbcClient sql, TestAreas areas, CurrentUser user, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** What counts for the area: its own latest version, or else the general one. */
    public TemplateVersion inForce(String area) {
        var own = versions(area);
        if (!own.isEmpty() || GENERAL.equals(area)) {
            return own.isEmpty() ? new TemplateVersion(area, 0, List.of(), null, null) : own.getFirst();
        }
        return inForce(GENERAL);
    }

    /** What was written for just this area, the latest first. */
    public List<TemplateVersion> versions(String area) {
        return sql.sql("SELECT * FROM test_template WHERE area = ? ORDER BY number DESC")
                .param(area)
                .query((row, number) -> {
                    var by = row.getObject("made_by", UUID.class);
                    return new TemplateVersion(
                            row.getString("area"),
                            row.getInt("number"),
                            row.getString("steps").lines().toList(),
                            row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            by == null ? null : new PersonId(by));
                })
                .list();
    }

    /**
     * Writes a new version; rounds that are open keep theirs.
     *
     * @param typed a step per line; blank lines are left out
     * @param after the number that the writer has seen
     */
    @Transactional
    public void write(String area, int after, String typed) {
        if (!GENERAL.equals(area) && !areas.all().contains(area)) {
            throw new InvalidInput("area", "windowtests.fault.area");
        }
        var steps = FreeText.optional("steps", typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (steps.size() > MOST) {
            throw new InvalidInput("steps", "windowtests.fault.steps.many", MOST);
        }
        if (steps.stream().anyMatch(step -> step.length() > LONGEST)) {
            throw new InvalidInput("steps", "windowtests.fault.steps.long", LONGEST);
        }
        var before = versions(area);
        int number = before.isEmpty() ? 0 : before.getFirst().number();
        if (number != after) {
            throw new ChangedMeanwhile();
        }
        insert(area, number + 1, steps);
        audit.record(
                Act.of("test-template.written", "test-template", area, area).changed("number", number, number + 1));
    }

    private void insert(String area, int number, List<String> steps) {
        try {
            sql.sql("INSERT INTO test_template (area, number, steps, made_at, made_by) VALUES (?, ?, ?, ?, ?)")
                    .param(area)
                    .param(number)
                    .param(String.join("\n", steps))
                    .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param(user.user().map(PortalUser::id).map(PersonId::value).orElse(null))
                    .update();
        } catch (DuplicateKeyException sameMoment) {
            throw new ChangedMeanwhile();
        }
    }
}
