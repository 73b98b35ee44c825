package se.omsorgsportal.renewal;

import java.time.LocalDate;
import se.omsorgsportal.shared.PersonId;

/** What else has to end when an account ends by itself: makes the END tasks (REN-04, END-02). Done twice it does nothing more. */
interface AutomaticEnding {

    void end(PersonId person, LocalDate lastDay, String reason);
}
