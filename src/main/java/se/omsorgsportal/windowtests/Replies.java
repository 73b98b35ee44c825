package se.omsorgsportal.windowtests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Malformed;
import se.omsorgsportal.windowtests.Reply.Choice;

/** Takes the answers of testers, from whichever door they come: beforehand, and when the roll is called (WIN-06, WIN-08). */
@Component
class Replies {

    private static final int LONGEST_NAME = 200;

    private final TesterStore store;
    private final Testers testers;
    private final People people;
    private final Windows windows;

    Replies(TesterStore store, Testers testers, People people, Windows windows) {
        this.store = store;
        this.testers = testers;
        this.people = people;
        this.windows = windows;
    }

    /** What the tester says; once the roll is called it counts for today. */
    void take(WindowTester tester, Reply reply) {
        requireOpen(tester);
        var other = reply.choice() == Choice.SUBSTITUTE ? named(tester, reply) : Optional.<Substitute>empty();
        boolean covered = tester.covers();
        var before = state(tester);
        var free = tester.standsIn() && reply.choice() != Choice.SUBSTITUTE
                ? tester.substitute()
                : Optional.<Substitute>empty();
        other.ifPresent(substitute -> name(tester, substitute));
        if (tester.presence() == Presence.NOT_CALLED) {
            tester.answer(reply.choice(), testers.now());
        } else if (reply.choice() == Choice.MYSELF) {
            tester.appearInPerson(testers.now());
        } else {
            tester.appear(reply.choice(), testers.now());
        }
        testers.changed(tester, "tester.answered", before, state(tester));
        free.ifPresent(substitute -> {
            release(tester, substitute);
            tester.forgetSubstitute();
        });
        if (tester.standsIn() && (other.isPresent() || tester.presence() != Presence.NOT_CALLED)) {
            tellSubstitute(tester, other.isPresent());
        }
        testers.warn(tester, covered);
    }

    /** What whoever stands in says when the roll is called. */
    void takeFromSubstitute(WindowTester tester, Choice choice) {
        requireOpen(tester);
        if (choice == Choice.SUBSTITUTE || !tester.standsIn()) {
            throw new TestingOver();
        }
        boolean covered = tester.covers();
        var before = state(tester);
        tester.appear(choice, testers.now());
        testers.changed(tester, "tester.answered", before, state(tester));
        testers.warn(tester, covered);
    }

    private void requireOpen(WindowTester tester) {
        var window = SystemAccess.call(() -> windows.summary(tester.window()));
        if (tester.isWithdrawn() || window.state().isOver()) {
            throw new TestingOver();
        }
    }

    private static String state(WindowTester tester) {
        return tester.presence() == Presence.NOT_CALLED
                ? tester.answer().name()
                : tester.presence().name();
    }

    private void name(WindowTester tester, Substitute substitute) {
        tester.substitute().ifPresent(earlier -> release(tester, earlier));
        tester.name(substitute);
    }

    private void release(WindowTester tester, Substitute substitute) {
        testers.announce(new SubstituteReleased(
                tester.window(), tester.id(), tester.substituteSerial(), substitute, testers.now()));
    }

    private void tellSubstitute(WindowTester tester, boolean isNew) {
        testers.announce(
                tester.presence() == Presence.NOT_CALLED
                        ? new SubstituteNamed(tester.window(), tester.id(), tester.substituteSerial(), testers.now())
                        : new SubstituteTookOver(
                                tester.window(), tester.id(), tester.substituteSerial(), testers.now()));
    }

    /** Nobody when the one who was named before is meant. */
    private Optional<Substitute> named(WindowTester tester, Reply reply) {
        if (reply.substituteName().isBlank()
                && reply.substituteEmail().isBlank()
                && tester.substitute().isPresent()) {
            return Optional.empty();
        }
        var faults = new ArrayList<Fault>();
        var name = name(reply.substituteName(), faults);
        var email = email(reply.substituteEmail(), faults);
        if (!faults.isEmpty() || email.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return Optional.of(SystemAccess.call(() -> substitute(tester, name, email.get())))
                .filter(found -> !tester.substitute()
                        .map(Substitute::email)
                        .filter(found.email()::equals)
                        .isPresent());
    }

    private Substitute substitute(WindowTester tester, String name, EmailAddress email) {
        var known = people.findByEmail(email);
        if (known.isEmpty()) {
            return new Substitute(name, email, null);
        }
        var person = known.get();
        if (person.id().equals(tester.person())) {
            throw new InvalidInput("substitute-email", "windowtests.fault.substitute.self");
        }
        if (!person.active()) {
            throw new InvalidInput("substitute-email", "windowtests.fault.person");
        }
        var theirs = store.of(tester.window(), person.id()).filter(each -> !each.isWithdrawn());
        if (theirs.isPresent()) {
            throw new SubstituteIsTester(person.name().full());
        }
        return new Substitute(person.name().full(), email, person.id());
    }

    private static String name(String typed, List<Fault> faults) {
        try {
            var name = FreeText.required("substitute-name", typed).replaceAll("\\s+", " ");
            if (name.length() > LONGEST_NAME) {
                faults.add(new Fault("substitute-name", "error.text.long", LONGEST_NAME));
            }
            return name;
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
            return "";
        }
    }

    private static Optional<EmailAddress> email(String typed, List<Fault> faults) {
        try {
            return Optional.of(EmailAddress.of(typed));
        } catch (Malformed malformed) {
            faults.add(new Fault("substitute-email", malformed.key(), malformed.arguments()));
            return Optional.empty();
        }
    }
}
