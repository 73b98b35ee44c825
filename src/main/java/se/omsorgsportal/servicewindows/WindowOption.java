package se.omsorgsportal.servicewindows;

import java.util.List;

/**
 * A step that this user may take from where the window stands.
 *
 * @param obstacles what stands in its way now
 */
public record WindowOption(WindowAction action, WindowState leadsTo, List<WindowObstacle> obstacles) {

    /** Whether it can be taken now, if need be against the obstacles with a reason. */
    public boolean isOpen() {
        return obstacles.stream().allMatch(each -> each.condition().isOverridable());
    }

    public boolean needsOverride() {
        return !obstacles.isEmpty();
    }
}
