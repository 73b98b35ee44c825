package se.omsorgsportal.servicewindows;

import java.util.List;
import se.omsorgsportal.shared.RuleViolation;

/** A condition does not hold, and nobody has said why the step is taken all the same (WIN-06, WIN-12). */
public class WindowObstructed extends RuleViolation {

    private final transient WindowObstacle first;

    public WindowObstructed(WindowNumber number, List<WindowObstacle> obstacles) {
        super(number, String.join(", ", obstacles.getFirst().which()));
        this.first = obstacles.getFirst();
    }

    @Override
    public String key() {
        return super.key() + "." + first.condition();
    }
}
