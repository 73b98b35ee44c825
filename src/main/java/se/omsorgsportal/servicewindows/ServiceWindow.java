package se.omsorgsportal.servicewindows;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A service window, moved on only along {@link WindowMachine} (WIN-15) and never by the clock (WIN-04). */
@Entity
@Table(name = "service_window")
class ServiceWindow {

    @Id
    private UUID id;

    @Version
    private long version;

    private int numberYear;
    private int number;

    @Enumerated(EnumType.STRING)
    private WindowKind kind;

    @Enumerated(EnumType.STRING)
    private WindowState state;

    private Instant stateSince;

    /** Grows with every step, so that of two at once one is told, also where the state stays. */
    private int steps;

    private boolean secondRound;
    private String effect;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "service_window_system", joinColumns = @JoinColumn(name = "window_id"))
    @Column(name = "care_system")
    @BatchSize(size = 100)
    private Set<String> systems;

    private @Nullable LocalDate day;
    private @Nullable LocalTime startTime;
    private @Nullable LocalTime endTime;
    private @Nullable Instant expectedEnd;
    private @Nullable Instant announcedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;

    @Column(name = "reported_1_at")
    private @Nullable Instant firstRoundReportedAt;

    @Column(name = "reported_2_at")
    private @Nullable Instant secondRoundReportedAt;

    /** Noted by the portal itself: no reason to tell whoever has the page open that somebody else was there first. */
    @OptimisticLock(excluded = true)
    private @Nullable Instant overdueFor;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ServiceWindow() {}

    ServiceWindow(WindowNumber number, WindowKind kind, WindowContent content, Instant at) {
        this.id = WindowId.next().value();
        this.numberYear = number.year();
        this.number = number.number();
        this.kind = kind;
        this.state = WindowState.PLANNING;
        this.stateSince = at;
        this.createdAt = at;
        this.systems = new HashSet<>(content.systems());
        this.secondRound = content.secondRound();
        this.effect = content.effect();
    }

    /** What it is about, until everybody is told. */
    void describe(WindowContent content) {
        if (!state.isPlanning()) {
            throw new WindowStepNotPossible(number());
        }
        systems = new HashSet<>(content.systems());
        secondRound = content.secondRound();
        effect = content.effect();
    }

    /** A day is thought of, ordered or confirmed. */
    void schedule(WindowSchedule schedule) {
        day = schedule.day();
        startTime = schedule.start();
        endTime = schedule.end();
        expectedEnd = schedule.endsAt();
    }

    /** Takes the step; throws {@link WindowStepNotPossible} when the machine has none. */
    void move(WindowAction action, Instant at) {
        var line = transition(action).orElseThrow(() -> new WindowStepNotPossible(number()));
        steps++;
        if (state != line.to()) {
            stateSince = at;
        }
        state = line.to();
        switch (action) {
            case ANNOUNCE -> announcedAt = at;
            case START -> startedAt = at;
            case REPORT_ROUND_1 -> firstRoundReportedAt = at;
            case REPORT_ROUND_2 -> secondRoundReportedAt = at;
            case TEST_AGAIN -> forget(state);
            default -> {}
        }
        if (state.isOver()) {
            endedAt = at;
        }
    }

    private void forget(WindowState round) {
        if (round == WindowState.ROUND_1) {
            firstRoundReportedAt = null;
        } else {
            secondRoundReportedAt = null;
        }
    }

    /** The systems are thought to open at another time than was said. */
    void delay(Instant until) {
        expectedEnd = until;
    }

    /** Whether the expected end has passed while the systems are closed (WIN-04). */
    boolean isLate(Instant now) {
        return state.isRunning() && expectedEnd != null && now.isAfter(expectedEnd);
    }

    /** Notes that the administrators know that the expected end has passed; says whether that is news. */
    boolean noteOverdue(Instant now) {
        if (!isLate(now) || Objects.equals(overdueFor, expectedEnd)) {
            return false;
        }
        overdueFor = expectedEnd;
        return true;
    }

    Optional<WindowTransition> transition(WindowAction action) {
        return WindowMachine.find(state, action, kind, secondRound);
    }

    WindowId id() {
        return new WindowId(id);
    }

    long version() {
        return version;
    }

    WindowNumber number() {
        return new WindowNumber(numberYear, number);
    }

    WindowKind kind() {
        return kind;
    }

    WindowState state() {
        return state;
    }

    Instant since() {
        return stateSince;
    }

    Set<String> systems() {
        return Set.copyOf(systems);
    }

    boolean secondRound() {
        return secondRound;
    }

    String effect() {
        return effect;
    }

    @Nullable
    WindowSchedule schedule() {
        return day == null || startTime == null || endTime == null ? null : new WindowSchedule(day, startTime, endTime);
    }

    @Nullable
    Instant expectedEnd() {
        return expectedEnd;
    }

    @Nullable
    Instant announcedAt() {
        return announcedAt;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    boolean isReported(Round round) {
        return (round == Round.LOCAL ? firstRoundReportedAt : secondRoundReportedAt) != null;
    }

    /** Announced or begun: everybody may know of it. */
    boolean isKnown() {
        return announcedAt != null || startedAt != null;
    }

    WindowSummary summary() {
        return new WindowSummary(
                id(),
                number(),
                kind,
                state,
                stateSince,
                systems(),
                schedule(),
                expectedEnd,
                startedAt,
                endedAt,
                secondRound,
                isKnown());
    }
}
