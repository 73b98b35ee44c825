package se.omsorgsportal.provisioning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/**
 * A task in full, as the current user sees it (PRV).
 *
 * @param caseNumber what people call the order
 * @param person for whom it is done
 * @param system the care system's code, empty when it is about none
 * @param permissions what to give there
 * @param doneFor whose stand-in did it (ORD-11)
 * @param waitingFor what has to be done first and is not
 * @param mine whether the current user may do it
 * @param undoable whether the current user may take it back
 */
public record TaskDetails(
        TaskId id,
        OrderId order,
        String caseNumber,
        PersonId person,
        Set<UnitId> units,
        TaskKind kind,
        TaskOwner owner,
        String system,
        List<PermissionCode> permissions,
        TaskState state,
        LocalDate due,
        boolean overdue,
        String note,
        @Nullable Instant openedAt,
        @Nullable PersonId doneBy,
        @Nullable PersonId doneFor,
        @Nullable Instant doneAt,
        Set<TaskKind> waitingFor,
        boolean mine,
        boolean undoable) {}
