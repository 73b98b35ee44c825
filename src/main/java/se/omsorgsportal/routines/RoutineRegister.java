package se.omsorgsportal.routines;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every setting there is, as the modules offer them. The start stops when two share a key or a default cannot be read. */
@Component
class RoutineRegister {

    private final Map<String, RoutineSetting<?>> settings = new LinkedHashMap<>();

    RoutineRegister(List<RoutineCatalogue> catalogues) {
        catalogues.stream().flatMap(one -> one.settings().stream()).forEach(this::add);
    }

    Optional<RoutineSetting<?>> find(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    Collection<RoutineSetting<?>> all() {
        return Collections.unmodifiableCollection(settings.values());
    }

    private void add(RoutineSetting<?> setting) {
        if (settings.putIfAbsent(setting.key(), setting) != null) {
            throw new IllegalStateException("two routine settings are called " + setting.key());
        }
        try {
            var _ = setting.read().apply(setting.byDefault());
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException("the default of routine setting " + setting.key() + " is no value of it");
        }
    }
}
