package se.omsorgsportal.accounts;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.PersonId;

/** How long many accounts last, changed at once by the renewal (REN-04). */
@Service
@SystemOnly
public class AccountTerms {

    private final JdbcTemplate jdbc;
    private final AuditLog audit;
    private final Routines routines;

    AccountTerms(JdbcTemplate jdbc, AuditLog audit, Routines routines) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.routines = routines;
    }

    /** An account's last day before and after. */
    public record Term(PersonId person, String userName, LocalDate before, LocalDate after) {}

    /** For how many months an account is made, and renewed when it is in use (REN-01). */
    public int months() {
        return routines.get(AccountRoutines.VALIDITY);
    }

    /**
     * Gives each account its new last day, in one batch; the caller has locked them.
     *
     * @param what the act that the audit log names
     */
    @Transactional
    public void change(Collection<Term> terms, String what) {
        if (terms.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "UPDATE account SET valid_to = ?, version = version + 1 WHERE person_id = ?",
                terms.stream()
                        .map(term -> new Object[] {term.after(), term.person().value()})
                        .toList());
        terms.forEach(term -> audit.record(Act.of(what, "account", term.person(), term.userName())
                .about(term.person())
                .changed("validTo", term.before(), term.after())));
    }
}
