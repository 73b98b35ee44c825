package se.omsorgsportal.windowtests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.windowtests.ProtocolStore.NewStep;

/** Makes the protocols of a round from the templates in force, and opens them (WIN-10). */
@Component
class ProtocolOpening {

    private final TesterStore store;
    private final ProtocolStore protocols;
    private final ProtocolTemplates templates;
    private final Testers testers;
    private final Windows windows;
    private final TestWatch watch;

    ProtocolOpening(
            TesterStore store,
            ProtocolStore protocols,
            ProtocolTemplates templates,
            Testers testers,
            Windows windows,
            TestWatch watch) {
        this.store = store;
        this.protocols = protocols;
        this.templates = templates;
        this.testers = testers;
        this.windows = windows;
        this.watch = watch;
    }

    /**
     * For everybody of the round, also those who are away: somebody may yet come in their place. Heard twice, done once; heard
     * when the round is reported already, nobody is sent to it.
     */
    void open(WindowId window, Round round, Instant at) {
        if (!isOpen(window, round)) {
            return;
        }
        protocols.reopen(window, round, at);
        var known = new HashMap<String, List<NewStep>>();
        for (var tester : store.of(window)) {
            if (tester.isIn(round)) {
                protocols.add(window, tester.id(), round, at, steps(tester, round, known));
                if (!tester.presence().isAbsent()) {
                    testers.announce(new TestingOpened(window, tester.id(), round, at));
                }
            }
        }
        watch.afterCommit(window);
    }

    private boolean isOpen(WindowId window, Round round) {
        return openRound(SystemAccess.call(() -> windows.summary(window)).state()) == round;
    }

    private static @Nullable Round openRound(WindowState state) {
        return switch (state) {
            case ROUND_1 -> Round.LOCAL;
            case ROUND_2 -> Round.CITRIX;
            default -> null;
        };
    }

    /** The protocol of somebody who is asked after the round has begun. */
    void openLate(WindowTester tester, WindowState state) {
        var round = openRound(state);
        if (round != null && tester.isIn(round)) {
            var at = testers.now();
            protocols.add(tester.window(), tester.id(), round, at, steps(tester, round, new HashMap<>()));
            testers.announce(new TestingOpened(tester.window(), tester.id(), round, at));
        }
    }

    private List<NewStep> steps(WindowTester tester, Round round, Map<String, List<NewStep>> known) {
        return tester.tasks().stream()
                .filter(task -> task.round() == round)
                .flatMap(task -> known.computeIfAbsent(task.area(), this::steps).stream())
                .toList();
    }

    /** The four that all have, and those of the template. */
    private List<NewStep> steps(String area) {
        var template = SystemAccess.call(() -> templates.inForce(area));
        var steps = new ArrayList<NewStep>();
        for (var base : BaseStep.values()) {
            steps.add(new NewStep(area, template.number(), base, ""));
        }
        template.steps().forEach(words -> steps.add(new NewStep(area, template.number(), null, words)));
        return steps;
    }
}
