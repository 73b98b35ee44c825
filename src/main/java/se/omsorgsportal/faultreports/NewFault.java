package se.omsorgsportal.faultreports;

import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.UnitId;

/**
 * A fault as it is reported.
 *
 * @param window after which service window it was seen, if any
 * @param system code of the care-system catalogue
 * @param unit where; none for who belongs to none
 * @param device which computer or client, in the reporter's words; may be empty
 */
public record NewFault(
        @Nullable WindowId window,
        @Nullable String system,
        @Nullable UnitId unit,
        String what,
        String device) {}
