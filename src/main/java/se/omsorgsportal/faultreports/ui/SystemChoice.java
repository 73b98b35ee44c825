package se.omsorgsportal.faultreports.ui;

import java.util.ArrayList;
import java.util.List;
import se.omsorgsportal.caresystems.CareSystemDetails;
import se.omsorgsportal.caresystems.CareSystems;

/** The systems and their modules to choose from, each module after its system. */
record SystemChoice(String code, String name) {

    static List<SystemChoice> all(CareSystems systems) {
        var all = new ArrayList<SystemChoice>();
        systems.catalogue().forEach(system -> add(all, system));
        return all;
    }

    private static void add(List<SystemChoice> all, CareSystemDetails system) {
        all.add(new SystemChoice(system.code(), system.name()));
        system.modules().forEach(module -> add(all, module));
    }
}
