package se.omsorgsportal.standins;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.StandIn;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** What has to hold when somebody names a stand-in (ORD-11). */
@Component
class StandInCheck {

    /** The roles that can be stood in for. */
    static final Set<Role> ROLES = Set.of(Role.ADMINISTRATOR, Role.MANAGER);

    private final StandInStore standIns;
    private final UserDirectory directory;
    private final Staff staff;
    private final Routines routines;
    private final Clock clock;

    StandInCheck(StandInStore standIns, UserDirectory directory, Staff staff, Routines routines, Clock clock) {
        this.standIns = standIns;
        this.directory = directory;
        this.staff = staff;
        this.routines = routines;
        this.clock = clock;
    }

    /** What is wanted, complete and allowed; not stored yet. */
    StandIn checked(PortalUser me, NewStandIn wanted) {
        var faults = new ArrayList<Fault>();
        var role = wanted.role();
        if (role == null || !ROLES.contains(role) || !me.roles().contains(role)) {
            faults.add(new Fault("role", "standins.fault.role"));
        } else {
            checkDeputy(me, role, wanted, faults);
        }
        checkDays(wanted, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var period = new Period(Objects.requireNonNull(wanted.first()), wanted.last());
        var deputy = Objects.requireNonNull(wanted.deputy());
        requireFree(me.id(), Objects.requireNonNull(role), deputy, period);
        return new StandIn(new UUID(0, 0), role, me.id(), deputy, period);
    }

    private void checkDeputy(PortalUser me, Role role, NewStandIn wanted, List<Fault> faults) {
        var deputy = wanted.deputy();
        if (deputy == null) {
            faults.add(new Fault("deputy", "standins.fault.deputy"));
        } else if (deputy.equals(me.id())) {
            faults.add(new Fault("deputy", "standins.fault.deputy.self"));
        } else {
            var known = directory.find(deputy);
            if (known.isEmpty()) {
                faults.add(new Fault("deputy", "standins.fault.deputy.inactive"));
            } else if (role == Role.MANAGER && !staff.isColleague(known.get())) {
                faults.add(new Fault("deputy", "standins.fault.deputy.elsewhere"));
            }
        }
    }

    private void checkDays(NewStandIn wanted, List<Fault> faults) {
        var today = Zone.today(clock);
        int longest = routines.get(StandInRoutines.LONGEST);
        var first = wanted.first();
        var last = wanted.last();
        if (first == null) {
            faults.add(new Fault("first", "standins.fault.first"));
        } else if (first.isBefore(today)) {
            faults.add(new Fault("first", "standins.fault.first.past", today.toString()));
        }
        if (last == null) {
            faults.add(new Fault("last", "standins.fault.last"));
        } else if (first != null && last.isBefore(first)) {
            faults.add(new Fault("last", "standins.fault.last.before", first.toString()));
        } else if (first != null && last.isAfter(longest(first, longest))) {
            faults.add(new Fault(
                    "last",
                    "standins.fault.last.long",
                    longest,
                    longest(first, longest).toString()));
        }
    }

    private static LocalDate longest(LocalDate first, int days) {
        return first.plusDays(days - 1L);
    }

    private void requireFree(PersonId of, Role role, PersonId deputy, Period period) {
        boolean taken = standIns.namedBy(of, Zone.today(clock)).stream()
                .filter(known -> known.role() == role && known.deputy().equals(deputy))
                .anyMatch(known -> !known.period().from().isAfter(Objects.requireNonNull(period.to()))
                        && !Objects.requireNonNull(known.period().to()).isBefore(period.from()));
        if (taken) {
            throw new StandInOverlaps();
        }
    }
}
