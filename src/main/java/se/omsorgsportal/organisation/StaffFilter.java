package se.omsorgsportal.organisation;

import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.UnitId;

/**
 * Which people a list shows.
 *
 * @param text part of the name, or the beginning of an e-mail address, user name or HSA-id; empty for all
 * @param unit whose staff; all units within reach when there is none
 * @param formerToo whether those are shown who are deactivated or have left
 */
public record StaffFilter(String text, @Nullable UnitId unit, boolean formerToo) {

    public static final StaffFilter ALL = new StaffFilter("", null, false);

    public static StaffFilter at(UnitId unit) {
        return new StaffFilter("", unit, false);
    }
}
