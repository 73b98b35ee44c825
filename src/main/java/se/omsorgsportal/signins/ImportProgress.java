package se.omsorgsportal.signins;

import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells open windows of this node that an import has come further. */
@Component
class ImportProgress {

    private static final Logger LOG = LoggerFactory.getLogger(ImportProgress.class);
    private final Map<ImportId, Collection<Runnable>> listeners = new ConcurrentHashMap<>();

    Registration listen(ImportId id, Runnable listener) {
        listeners.computeIfAbsent(id, fresh -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(id, (same, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    void changed(ImportId id) {
        for (var listener : listeners.getOrDefault(id, List.of())) {
            try {
                listener.run();
            } catch (RuntimeException gone) {
                LOG.debug("A window is gone.", gone);
            }
        }
    }
}
