package se.omsorgsportal.provisioning;

import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.security.Role;

/**
 * Which tasks a queue shows.
 *
 * @param as whose queue: the administrators', the manager's or superuser's at their units, the user's own
 * @param waitingToo also those that cannot be done yet
 */
public record TaskFilter(Role as, @Nullable TaskKind kind, boolean overdueOnly, boolean waitingToo) {

    public static TaskFilter open(Role as) {
        return new TaskFilter(as, null, false, false);
    }
}
