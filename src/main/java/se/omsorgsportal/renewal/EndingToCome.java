package se.omsorgsportal.renewal;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.PersonId;

/** Until endings can be made without an order: says so. */
@Component
class EndingToCome implements AutomaticEnding {

    private static final Logger LOG = LoggerFactory.getLogger(EndingToCome.class);

    @Override
    public void end(PersonId person, LocalDate lastDay, String reason) {
        LOG.info("The account of {} ends on {}.", person, lastDay);
    }
}
