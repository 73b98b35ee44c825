package se.omsorgsportal.bulkorders;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.UnitId;

/**
 * What holds for every row that does not say otherwise, and what a row cannot say (ORD-10). Days are ISO text.
 *
 * @param urgent that the orderer asks for the rows that are late (ORD-03)
 */
public record BulkCommon(
        @Nullable ProfessionalFunction function,
        @Nullable Profession profession,
        @Nullable UnitId unit,
        String startsOn,
        String endsOn,
        Set<PermissionCode> permissions,
        Certificate certificate,
        boolean urgent,
        String urgentReason,
        String note) {

    public static BulkCommon empty() {
        return new BulkCommon(null, null, null, "", "", Set.of(), Certificate.NONE, false, "", "");
    }
}
