package se.omsorgsportal.provisioning;

import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.UnitId;

/**
 * Who does what (PRV-01 to PRV-10): a task belongs to its owner and nobody else, also not to an administrator when it is
 * the manager's or the user's. In LC Utförare a superuser of the unit adds and inactivates people as the manager does (PRV-03, END-02).
 */
@Component
class TaskAccess {

    private final CurrentUser user;

    TaskAccess(CurrentUser user) {
        this.user = user;
    }

    boolean mayDo(Provisioning provisioning, Task task) {
        if (user.isSystem()) {
            return true;
        }
        return switch (task.owner()) {
            case ADMINISTRATOR -> user.has(Role.ADMINISTRATOR);
            case MANAGER ->
                isAt(Role.MANAGER, provisioning.units())
                        || task.kind().isAlsoForSuperusers() && isAt(Role.SUPERUSER, provisioning.units());
            case USER -> user.is(provisioning.person());
        };
    }

    void requireMayDo(Provisioning provisioning, Task task) {
        if (!mayDo(provisioning, task)) {
            throw new OutsideScope("task " + task.id());
        }
    }

    /** The orderer, those who reach the order's units, and the person themself may look. */
    void requireMaySee(Provisioning provisioning) {
        boolean reached = switch (user.reach()) {
            case Reach.Everything() -> true;
            case Reach.Units(var units, var self) ->
                provisioning.orderedBy().equals(self)
                        || provisioning.person().equals(self)
                        || !Collections.disjoint(units, provisioning.units());
            case Reach.Self(var self) -> provisioning.person().equals(self);
        };
        if (!reached) {
            throw new OutsideScope("tasks of order " + provisioning.orderId());
        }
    }

    Set<UnitId> unitsAs(Role role) {
        return user.user().map(known -> known.unitsAs(role)).orElse(Set.of());
    }

    private boolean isAt(Role role, Set<UnitId> units) {
        return !Collections.disjoint(unitsAs(role), units);
    }
}
