package se.omsorgsportal.notifications;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.stereotype.Component;

/**
 * Lets listeners hear again what they did not hear to the end: the database was away, or another node was stopped in the
 * middle. What is older than the pause and not done counts as not heard; listeners bear hearing twice.
 */
@Component
class Resubmission {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final EventPublicationRegistry registry;
    private final IncompleteEventPublications publications;

    Resubmission(EventPublicationRegistry registry, IncompleteEventPublications publications) {
        this.registry = registry;
        this.publications = publications;
    }

    void run() {
        registry.markStalePublicationsFailed(status -> PAUSE);
        publications.resubmitIncompletePublications(ResubmissionOptions.defaults().withMinAge(PAUSE));
    }
}
