package se.omsorgsportal.provisioning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.accounts.AccountDetails;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.shared.PhoneNumber;

/**
 * The current user's first-day list, with what they need for it (PRV-13).
 *
 * @param serviceDesk whom to call when the log-on does not work
 * @param account nothing while none is reserved
 * @param permissions what the latest order gave
 * @param dutiesAccepted whether the version of annex 1 in force is accepted
 */
public record FirstDayList(
        List<Entry> entries,
        PhoneNumber serviceDesk,
        @Nullable AccountDetails account,
        List<PermissionSummary> permissions,
        boolean dutiesAccepted) {

    /** One thing to do, ticked or not. */
    public record Entry(FirstDayItem item, boolean ticked) {}

    public long left() {
        return entries.stream().filter(entry -> !entry.ticked()).count();
    }
}
