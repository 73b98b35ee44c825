package se.omsorgsportal.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has had an order, for how long each, and who gets it next (ORD-12). */
public final class OrderProgress {

    /** Where a stretch of the way lies as seen from now. */
    public enum Place {
        PAST,
        NOW,
        TO_COME
    }

    /** @param held how long the holder has had it; nothing while it is to come */
    public record Stage(
            OrderState state,
            OrderHolder holder,
            Place place,
            @Nullable Instant from,
            @Nullable Duration held) {}

    private OrderProgress() {}

    /** The stretches in their order: those passed, the one it is on, those that remain. */
    public static List<Stage> of(OrderDetails order, Instant now) {
        var stages = new ArrayList<Stage>();
        var steps = order.steps().stream()
                .filter(step -> !StepKind.OVERDUE.name().equals(step.what()))
                .toList();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            boolean last = i == steps.size() - 1;
            var until = last ? now : steps.get(i + 1).at();
            var held = step.state().isOpen() ? Duration.between(step.at(), until) : null;
            stages.add(new Stage(step.state(), step.state().holder(), last ? Place.NOW : Place.PAST, step.at(), held));
        }
        order.kind()
                .toCome(order.state())
                .forEach(next -> stages.add(new Stage(next, next.holder(), Place.TO_COME, null, null)));
        return List.copyOf(stages);
    }
}
