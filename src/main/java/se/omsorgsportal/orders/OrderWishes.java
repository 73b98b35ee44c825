package se.omsorgsportal.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.caresystems.WrongCombination;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;

/** What may be wished for: permissions of the catalogue that go with the function (ORD-13). */
@Component
class OrderWishes {

    private final CareSystems systems;

    OrderWishes(CareSystems systems) {
        this.systems = systems;
    }

    List<WrongCombination> wrong(OrderForm form) {
        if (form.function() == null) {
            return List.of();
        }
        return systems.wrongCombinations(
                form.function(), form.profession(), form.certificate().hasOrOrders(), form.permissions());
    }

    /** Throws {@link InvalidInput} with every wrong combination and its reason. */
    void check(OrderForm form) {
        var faults = new ArrayList<Fault>();
        if (!systems.byCode(form.permissions()).keySet().containsAll(form.permissions())) {
            faults.add(new Fault("permissions", "orders.fault.permissions.unknown"));
        }
        wrong(form).forEach(wrong -> faults.add(new Fault(field(wrong, form), wrong.reasonKey(), wrong.arguments())));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    /** Whether the person may have a certificate, and what it is to be used for (ORD-13, SIT-01). */
    void checkCertificate(PersonSummary person, Set<PermissionCode> wanted) {
        var faults = systems.wrongCombinations(person.function(), person.profession(), true, wanted).stream()
                .map(wrong -> new Fault(
                        wanted.contains(wrong.permission()) ? "permissions" : "person",
                        wrong.reasonKey(),
                        wrong.arguments()))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static String field(WrongCombination wrong, OrderForm form) {
        return form.permissions().contains(wrong.permission()) ? "permissions" : "certificate";
    }
}
