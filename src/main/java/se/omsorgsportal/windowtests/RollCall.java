package se.omsorgsportal.windowtests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.servicewindows.WindowFilter;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.Zone;

/** The roll of the day: called by the clock or by hand; silence past the set time counts as absence (WIN-08). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class RollCall {

    private static final Logger LOG = LoggerFactory.getLogger(RollCall.class);
    private static final int MOST = 100;

    private final TesterStore store;
    private final Testers testers;
    private final Replies replies;
    private final Windows windows;
    private final Routines routines;
    private final TransactionOperations transaction;
    private final Clock clock;

    RollCall(
            TesterStore store,
            Testers testers,
            Replies replies,
            Windows windows,
            Routines routines,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.testers = testers;
        this.replies = replies;
        this.windows = windows;
        this.routines = routines;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Calls everybody who has not said today where they are; returns how many. */
    @Transactional
    public int call(WindowId window) {
        var summary = windows.summary(window);
        if (!isToday(summary) || summary.state().isOver()) {
            throw new NotTheDay();
        }
        return callAll(window, false);
    }

    /** An administrator has reached somebody by telephone. */
    @Transactional
    public void answerFor(TesterId id, Reply reply) {
        var tester = store.lock(id);
        if (tester.presence() == Presence.NOT_CALLED && isToday(windows.summary(tester.window()))) {
            tester.call(testers.now());
        }
        replies.take(tester, reply);
    }

    /** From when silence counts as absence. */
    public Instant silenceFrom(WindowSummary window) {
        var schedule = window.schedule();
        return schedule == null
                ? Instant.MAX
                : schedule.startsAt().plus(Duration.ofMinutes(routines.get(WindowTestRoutines.SILENCE)));
    }

    /** What the clock does: calls when it is time, and when the set time is over decides for the silent. Any number of times. */
    @SystemOnly
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED)
    public void turn() {
        for (var window : windows.list(WindowFilter.OPEN, 0, MOST)) {
            if (isToday(window) && isFixed(window)) {
                try {
                    transaction.executeWithoutResult(running -> turn(window));
                } catch (RuntimeException failed) {
                    LOG.error("The roll of {} could not be called and will be tried again", window.number(), failed);
                }
            }
        }
    }

    private void turn(WindowSummary window) {
        var schedule = window.schedule();
        var now = clock.instant();
        var lead = Duration.ofMinutes(routines.get(WindowTestRoutines.CALL));
        if (schedule != null && !now.isBefore(schedule.startsAt().minus(lead))) {
            callAll(window.id(), true);
        }
        var silence = silenceFrom(window);
        if (!now.isBefore(silence)) {
            // Who was called late has as long to answer as everybody else.
            var patience = Duration.ofMinutes(routines.get(WindowTestRoutines.SILENCE));
            store.silentSince(window.id(), now.minus(patience)).forEach(this::decide);
        }
    }

    private int callAll(WindowId window, boolean onlyOnce) {
        int called = 0;
        for (var each : store.of(window)) {
            if (each.presence() == Presence.NOT_CALLED || !onlyOnce && each.presence() == Presence.CALLED) {
                var tester = store.lock(each.id());
                var before = tester.presence();
                tester.call(testers.now());
                testers.changed(tester, "tester.called", before, tester.presence());
                testers.announce(new TesterCalled(window, tester.id(), tester.callSerial(), testers.now()));
                called++;
            }
        }
        return called;
    }

    private void decide(TesterId id) {
        var tester = store.lock(id);
        if (tester.presence() != Presence.CALLED) {
            return;
        }
        tester.fallSilent(testers.now());
        testers.changed(tester, "tester.silent", Presence.CALLED, tester.presence());
        if (tester.presence() == Presence.TAKEN_OVER) {
            testers.announce(new SubstituteTookOver(tester.window(), id, tester.substituteSerial(), testers.now()));
        }
        testers.warn(tester, true);
    }

    /** Confirmed or later: before that the day may still be another. */
    private static boolean isFixed(WindowSummary window) {
        return window.state().compareTo(se.omsorgsportal.servicewindows.WindowState.CONFIRMED) >= 0;
    }

    /** From midnight, or from before it when the window begins so early, until the day is over on which it ends. */
    private boolean isToday(WindowSummary window) {
        var schedule = window.schedule();
        if (schedule == null) {
            return false;
        }
        var called = schedule.startsAt().minus(Duration.ofMinutes(routines.get(WindowTestRoutines.CALL)));
        return schedule.isOn(Zone.today(clock))
                || schedule.day().isAfter(Zone.today(clock)) && !called.isAfter(clock.instant());
    }
}
