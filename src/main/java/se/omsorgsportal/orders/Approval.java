package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.PermissionCode;

/**
 * What an administrator grants (ORD-06, ORD-12).
 *
 * @param permissions those of the wanted ones that are granted
 * @param validTo the account's last day when it is shorter than the employment
 */
public record Approval(
        String comment,
        Set<PermissionCode> permissions,
        @Nullable LocalDate validTo) {}
