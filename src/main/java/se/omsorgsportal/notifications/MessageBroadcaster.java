package se.omsorgsportal.notifications;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.PersonId;

/** Tells the open windows of a person on this node that their messages have changed. */
@Component
class MessageBroadcaster {

    private static final Logger LOG = LoggerFactory.getLogger(MessageBroadcaster.class);

    private final Map<PersonId, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    Registration listen(PersonId person, Runnable listener) {
        listeners.compute(person, (id, others) -> {
            var all = others == null ? ConcurrentHashMap.<Runnable>newKeySet() : others;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(person, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    void tell(PersonId person) {
        for (var listener : listeners.getOrDefault(person, Set.of())) {
            try {
                listener.run();
            } catch (RuntimeException gone) {
                LOG.debug("A window could not be told of a message.", gone);
            }
        }
    }
}
