package se.omsorgsportal.faultreports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.UnitId;

/** Checks a report before it is stored: a known system, an own unit, words without a personnummer. */
@Component
class FaultInput {

    private static final int DEVICE = 120;

    private final CareSystems systems;
    private final Units units;
    private final CurrentUser user;

    FaultInput(CareSystems systems, Units units, CurrentUser user) {
        this.systems = systems;
        this.units = units;
        this.user = user;
    }

    /** The report with its texts trimmed; throws {@link InvalidInput} with every fault at once. */
    NewFault checked(NewFault typed) {
        var faults = new ArrayList<Fault>();
        if (typed.system() == null || !systems.systemNames().containsKey(typed.system())) {
            faults.add(new Fault("system", "faults.fault.system"));
        }
        if (typed.unit() == null ? !mine().isEmpty() : !isMine(typed.unit())) {
            faults.add(new Fault("unit", "faults.fault.unit"));
        }
        var what = text(() -> FreeText.required("what", typed.what()), faults);
        var device = text(() -> FreeText.optional("device", typed.device()), faults);
        if (device.length() > DEVICE) {
            faults.add(new Fault("device", "error.text.long", DEVICE));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new NewFault(typed.window(), typed.system(), typed.unit(), what, device);
    }

    /** The units where the user is at work or that they lead; by name. An administrator is at work at none of them. */
    List<UnitSummary> mine() {
        return Stream.of(Role.CARE_STAFF, Role.SUPERUSER, Role.MANAGER)
                .filter(role -> !user.has(Role.ADMINISTRATOR) && user.has(role))
                .flatMap(role -> units.mine(role).stream())
                .distinct()
                .toList();
    }

    private boolean isMine(UnitId unit) {
        return user.has(Role.ADMINISTRATOR)
                ? units.byId(List.of(unit)).containsKey(unit)
                : user.user().map(PortalUser::units).stream()
                        .flatMap(reached -> reached.values().stream())
                        .anyMatch(some -> some.contains(unit));
    }

    private static String text(java.util.function.Supplier<String> read, List<Fault> faults) {
        try {
            return read.get();
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
            return "";
        }
    }
}
