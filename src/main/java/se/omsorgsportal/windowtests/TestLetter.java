package se.omsorgsportal.windowtests;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;

/**
 * What has to be known to write to somebody who tests.
 *
 * @param person nobody for a substitute from outside
 * @param other the tester for a substitute, the substitute for a tester; empty when there is none
 * @param areas what is to be tested, by name
 * @param answer the path of the link that answers: the roll call's once the roll is called, else the invitation's
 */
public record TestLetter(
        WindowSummary window,
        WindowSchedule schedule,
        @Nullable PersonId person,
        String name,
        @Nullable EmailAddress email,
        Locale language,
        boolean active,
        String other,
        List<String> areas,
        String answer,
        String protocol,
        CalendarInvitation calendar) {}
