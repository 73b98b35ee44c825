package se.omsorgsportal.routines;

import java.util.List;

/** The routine settings that a module brings; a bean of each module that has any. */
@FunctionalInterface
public interface RoutineCatalogue {

    List<RoutineSetting<?>> settings();
}
