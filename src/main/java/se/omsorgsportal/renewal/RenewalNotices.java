package se.omsorgsportal.renewal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.PersonId;

/** What managers are to be told of a settled run (REN-04). */
@Service
@SystemOnly
@Transactional(readOnly = true)
public class RenewalNotices {

    private final RenewalAudience audience;

    RenewalNotices(RenewalAudience audience) {
        this.audience = audience;
    }

    public Map<PersonId, List<StaffAccount>> of(RunId run, Collection<PersonId> managers) {
        return audience.told(run, managers);
    }
}
