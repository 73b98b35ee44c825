package se.omsorgsportal.windowtests;

import jakarta.persistence.CollectionTable;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;

/** One who is asked to test in a window: the answer beforehand, the roll call on the day, and who comes instead (WIN-06, WIN-08). */
@Entity
@Table(name = "window_tester")
class WindowTester {

    private static final int NEVER = -1;

    @Id
    private UUID id;

    @Version
    private long version;

    private WindowId windowId;
    private PersonId personId;
    private int sequence;
    private boolean withdrawn;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant movedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "window_tester_area", joinColumns = @JoinColumn(name = "tester_id"))
    private Set<TestTask> tasks = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private Answer answer = Answer.UNANSWERED;

    private @Nullable Instant answeredAt;
    private int answerLinkUsed = NEVER;
    private @Nullable String substituteName;
    private @Nullable String substituteEmail;
    private @Nullable PersonId substitutePerson;
    private int substituteSerial;
    private boolean standsIn;

    @Enumerated(EnumType.STRING)
    private Presence presence = Presence.NOT_CALLED;

    private @Nullable Instant presenceAt;
    private @Nullable Instant calledAt;
    private int callSerial;
    private int callLinkUsed = NEVER;

    @SuppressWarnings("NullAway.Init")
    protected WindowTester() {}

    WindowTester(WindowId window, PersonId person, Collection<TestTask> tasks) {
        this.id = TesterId.next().value();
        this.windowId = window;
        this.personId = person;
        this.tasks.addAll(tasks);
    }

    /** Whether anything is new: the tasks, or that a withdrawn one is asked again. */
    boolean ask(Collection<TestTask> wanted) {
        boolean again = withdrawn;
        if (again) {
            askAnew();
            tasks.clear();
            withdrawn = false;
            withdrawnAt = null;
        }
        return tasks.addAll(wanted) || again;
    }

    /** The day or the time is another: everybody is asked anew, and older answers and links are worth nothing. */
    void askAnew() {
        sequence++;
        callSerial++;
        answer = Answer.UNANSWERED;
        answeredAt = null;
        standsIn = false;
        presence = Presence.NOT_CALLED;
        presenceAt = null;
        calledAt = null;
        forgetSubstitute();
    }

    /** The same once for each change of date; whether it was news. */
    boolean askAnew(Instant moved) {
        if (movedAt != null && !movedAt.isBefore(moved)) {
            return false;
        }
        movedAt = moved;
        askAnew();
        return true;
    }

    void withdraw(Instant at) {
        sequence++;
        withdrawn = true;
        withdrawnAt = at;
        forgetSubstitute();
    }

    /** Whoever was named need not come. */
    void forgetSubstitute() {
        if (substituteEmail != null) {
            substituteSerial++;
        }
        substituteName = null;
        substituteEmail = null;
        substitutePerson = null;
    }

    /** Somebody else in place of whoever was named before, whose links open nothing any more. */
    void name(Substitute other) {
        substituteSerial++;
        substituteName = other.name();
        substituteEmail = other.email().value();
        substitutePerson = other.person();
    }

    /** The answer before the day. */
    void answer(Reply.Choice choice, Instant at) {
        answer = switch (choice) {
            case MYSELF -> Answer.COMING;
            case SUBSTITUTE -> Answer.SUBSTITUTE;
            case NOBODY -> Answer.NOT_COMING;
        };
        standsIn = choice == Reply.Choice.SUBSTITUTE;
        answeredAt = at;
    }

    /** The roll is called: from now on it counts what is said today. */
    void call(Instant at) {
        presence = Presence.CALLED;
        presenceAt = at;
        calledAt = at;
        callSerial++;
    }

    /** The answer on the day, of the tester or of whoever stands in. */
    void appear(Reply.Choice choice, Instant at) {
        presence = switch (choice) {
            case MYSELF -> Presence.HERE;
            case SUBSTITUTE -> Presence.SUBSTITUTE_COMES;
            case NOBODY -> Presence.CANNOT;
        };
        standsIn = choice == Reply.Choice.SUBSTITUTE || standsIn && choice == Reply.Choice.MYSELF;
        presenceAt = at;
    }

    /** The tester comes after all, whatever was said of a substitute. */
    void appearInPerson(Instant at) {
        standsIn = false;
        appear(Reply.Choice.MYSELF, at);
    }

    /** Nothing was heard in time: the substitute has it, or nobody. */
    void fallSilent(Instant at) {
        boolean another = substituteEmail != null && !standsIn;
        presence = another ? Presence.TAKEN_OVER : Presence.SILENT;
        standsIn |= another;
        presenceAt = at;
    }

    void answerLinkUsed(int serial) {
        answerLinkUsed = serial;
    }

    void callLinkUsed(int serial) {
        callLinkUsed = serial;
    }

    boolean isAnswerLinkUsed(int serial) {
        return serial <= answerLinkUsed;
    }

    boolean isCallLinkUsed(int serial) {
        return serial <= callLinkUsed;
    }

    /** Whether somebody is thought to test what this one was asked to. */
    boolean covers() {
        return !withdrawn
                && switch (presence) {
                    case HERE, SUBSTITUTE_COMES, TAKEN_OVER -> true;
                    case CANNOT, SILENT -> false;
                    case NOT_CALLED, CALLED -> answer == Answer.COMING || answer == Answer.SUBSTITUTE;
                };
    }

    boolean covers(TestTask task) {
        return tasks.contains(task) && covers();
    }

    boolean isIn(Round round) {
        return tasks.stream().anyMatch(task -> task.round() == round);
    }

    Optional<Substitute> substitute() {
        return substituteName == null || substituteEmail == null
                ? Optional.empty()
                : Optional.of(new Substitute(substituteName, new EmailAddress(substituteEmail), substitutePerson));
    }

    TesterId id() {
        return new TesterId(id);
    }

    WindowId window() {
        return windowId;
    }

    PersonId person() {
        return personId;
    }

    int sequence() {
        return sequence;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    boolean standsIn() {
        return standsIn;
    }

    /** Whether they were to test at the moment. */
    boolean wasAsked(Instant moment) {
        return !withdrawn || withdrawnAt != null && !withdrawnAt.isBefore(moment);
    }

    Answer answer() {
        return answer;
    }

    Presence presence() {
        return presence;
    }

    int substituteSerial() {
        return substituteSerial;
    }

    int callSerial() {
        return callSerial;
    }

    Set<TestTask> tasks() {
        return new TreeSet<>(tasks);
    }

    TesterDetails details(String name) {
        return new TesterDetails(
                id(),
                windowId,
                personId,
                name,
                tasks(),
                answer,
                answeredAt,
                substitute().orElse(null),
                standsIn,
                presence,
                presenceAt,
                covers());
    }
}
