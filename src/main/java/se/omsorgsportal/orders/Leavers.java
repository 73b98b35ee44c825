package se.omsorgsportal.orders;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.Employments;
import se.omsorgsportal.organisation.Leaver;
import se.omsorgsportal.security.OrderersOnly;
import se.omsorgsportal.shared.PersonId;

/** Leavers nobody reported: their employment ran out at the user's units, and no ending was ordered (END-04). */
@Service
@OrderersOnly
@Transactional(readOnly = true)
public class Leavers {

    private static final int MOST = 200;

    private final Employments employments;
    private final OrderPlaces places;
    private final JdbcClient sql;

    Leavers(Employments employments, OrderPlaces places, JdbcClient sql) {
        this.employments = employments;
        this.places = places;
        this.sql = sql;
    }

    /** The latest first, at most so many; two statements. */
    public List<LeaverLine> unreported() {
        var gone = employments.leavers(places.reachable(), MOST);
        var reported = reported(gone.stream().map(Leaver::person).toList());
        return gone.stream()
                .filter(one -> !reported.contains(one.person()))
                .map(one -> new LeaverLine(one.person(), one.name(), one.lastDay()))
                .toList();
    }

    private Set<PersonId> reported(List<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(sql.sql("""
                        SELECT DISTINCT o.beneficiary FROM orders o
                        WHERE o.beneficiary IN (:people) AND o.kind = 'ENDING'
                          AND o.state NOT IN ('REFUSED', 'WITHDRAWN')""")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }
}
