package se.omsorgsportal.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.UnitId;

/** The workplaces of the providers (ORG-01). */
@Service
public class Units {

    /** The active units the current user reaches as the role, by name; all of them for an administrator. */
    public List<UnitSummary> mine(Role role) {
        throw new IllegalStateException("to come");
    }

    /** The units with these identifiers, in one query. */
    public Map<UnitId, UnitSummary> byId(Collection<UnitId> ids) {
        throw new IllegalStateException("to come");
    }
}
