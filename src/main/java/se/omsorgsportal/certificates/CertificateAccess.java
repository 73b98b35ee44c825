package se.omsorgsportal.certificates;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;

/** Who may see and do what with a certificate (SIT-01, ORG-03). */
@Component
class CertificateAccess {

    private final CurrentUser user;
    private final StaffPlaces places;
    private final Clock clock;

    CertificateAccess(CurrentUser user, StaffPlaces places, Clock clock) {
        this.user = user;
        this.places = places;
        this.clock = clock;
    }

    void requireReach(PersonId person) {
        require(reaches(person), person);
    }

    boolean reaches(PersonId person) {
        return switch (user.reach()) {
            case Reach.Everything() -> true;
            case Reach.Units(var units, var self) -> self.equals(person) || isAt(person, units);
            case Reach.Self(var self) -> self.equals(person);
        };
    }

    /** Those who look after the card: the administrators, and whoever leads or stands in for the person's unit. */
    boolean mayNoteCard(PersonId person) {
        return user.has(Role.ADMINISTRATOR) || isLedBy(person, Role.MANAGER, Role.SUPERUSER);
    }

    void requireMayNoteCard(PersonId person) {
        require(mayNoteCard(person), person);
    }

    void requireManagerOf(PersonId person) {
        require(user.isSystem() || isManagerOf(person), person);
    }

    boolean isManagerOf(PersonId person) {
        return isLedBy(person, Role.MANAGER);
    }

    boolean isAdministrator() {
        return user.has(Role.ADMINISTRATOR);
    }

    /** The user themself, and an administrator who is told by telephone. */
    boolean mayConfirm(PersonId person) {
        return user.has(Role.ADMINISTRATOR) || user.is(person);
    }

    void requireMayConfirm(PersonId person) {
        require(mayConfirm(person), person);
    }

    private boolean isLedBy(PersonId person, Role... roles) {
        var units = new HashSet<UnitId>();
        for (var role : roles) {
            user.user().map(who -> who.unitsAs(role)).ifPresent(units::addAll);
        }
        return isAt(person, units);
    }

    private boolean isAt(PersonId person, Set<UnitId> units) {
        return !units.isEmpty() && places.isAt(person, units, Zone.today(clock));
    }

    private static void require(boolean allowed, PersonId person) {
        if (!allowed) {
            throw new OutsideScope("certificate of " + person);
        }
    }
}
