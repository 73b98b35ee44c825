package se.omsorgsportal.routines;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.Zone;

/** The figures of the customer's routines as they are today; anybody may ask. They are changed elsewhere, see the routine book. */
@Component
public class Routines {

    private static final Logger LOG = LoggerFactory.getLogger(Routines.class);
    private final RoutineValues values;
    private final Clock clock;

    Routines(RoutineValues values, Clock clock) {
        this.values = values;
        this.clock = clock;
    }

    /** The value in force today. */
    public <T> T get(RoutineSetting<T> setting) {
        return on(setting, Zone.today(clock));
    }

    /** The value in force on a day; one that can no longer be read gives way to the default. */
    private <T> T on(RoutineSetting<T> setting, LocalDate day) {
        var text = values.inForce(setting.key(), day).map(RoutineValue::value).orElse(setting.byDefault());
        try {
            return setting.read().apply(text);
        } catch (RuntimeException unreadable) {
            LOG.warn("Routine setting {}: the value set cannot be read, its default counts.", setting.key());
            return setting.read().apply(setting.byDefault());
        }
    }
}
