package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.shared.Times;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.windowtests.Answer;
import se.omsorgsportal.windowtests.BaseStep;
import se.omsorgsportal.windowtests.FaultLine;
import se.omsorgsportal.windowtests.FaultState;
import se.omsorgsportal.windowtests.Mark;
import se.omsorgsportal.windowtests.Presence;
import se.omsorgsportal.windowtests.TesterDetails;

/** How testers, marks and faults are shown everywhere. */
final class TestWords {

    private TestWords() {}

    /** What counts now: the roll call once it is called, else the answer beforehand. */
    static Component badge(TesterDetails tester) {
        return tester.isCalled()
                ? new StatusBadge(Texts.of(tester.presence()), tone(tester.presence()))
                : new StatusBadge(Texts.of(tester.answer()), tone(tester.answer()));
    }

    private static Tone tone(Presence presence) {
        return switch (presence) {
            case NOT_CALLED -> Tone.NEUTRAL;
            case CALLED -> Tone.WARNING;
            case HERE, SUBSTITUTE_COMES -> Tone.GOOD;
            case TAKEN_OVER -> Tone.INFO;
            case CANNOT, SILENT -> Tone.BAD;
        };
    }

    private static Tone tone(Answer answer) {
        return switch (answer) {
            case UNANSWERED -> Tone.WARNING;
            case COMING, SUBSTITUTE -> Tone.GOOD;
            case NOT_COMING -> Tone.BAD;
        };
    }

    static Component badge(@Nullable Mark mark) {
        return mark == null
                ? new StatusBadge(Texts.of("windowtests.unmarked"), Tone.NEUTRAL)
                : new StatusBadge(
                        Texts.of(mark),
                        switch (mark) {
                            case PASS -> Tone.GOOD;
                            case FAIL -> Tone.BAD;
                            case BLOCKED -> Tone.WARNING;
                        });
    }

    static Component badge(FaultLine fault) {
        if (fault.stopsTheRelease()) {
            return new StatusBadge(Texts.of("windowtests.fault.stops", Texts.of(fault.state())), Tone.BAD);
        }
        return new StatusBadge(Texts.of(fault.state()), tone(fault.state()));
    }

    private static Tone tone(FaultState state) {
        return switch (state) {
            case OPEN -> Tone.WARNING;
            case REPORTED, FIXED -> Tone.INFO;
            case CONFIRMED -> Tone.GOOD;
            case ACCEPTED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    static String step(@Nullable BaseStep base, String words) {
        return base == null ? words : Texts.of(base);
    }

    /** {@code 17.00}, {@code 2.00 nästa dag}. */
    static String end(WindowSchedule schedule) {
        var end = Times.prose(schedule.end());
        return schedule.isOvernight() ? Texts.of("windows.next-day", end) : end;
    }

    static String day(WindowSummary window) {
        var schedule = window.schedule();
        return schedule == null ? "–" : Dates.weekday(schedule.day());
    }
}
