package se.omsorgsportal.windowtests;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.windowtests.TestLinks.Link;

/**
 * The door for those who come with a signed link: to answer, and to fill in their own protocol and no other (WIN-06,
 * WIN-08, WIN-10). Looking changes nothing.
 */
@Service
@SystemOnly
@Transactional(readOnly = true)
public class TestDoor {

    private static final int LONGEST_NAME_OF_PICTURE = 40;

    private final LinkDesk desk;
    private final TesterStore store;
    private final Replies replies;
    private final ProtocolStore protocols;
    private final FaultStore faults;
    private final PictureStore pictures;
    private final PictureWash wash;
    private final Testers testers;
    private final TestAreas areas;
    private final TestWatch watch;
    private final TransactionOperations transaction;
    private final Routines routines;
    private final AuditLog audit;

    TestDoor(
            LinkDesk desk,
            TesterStore store,
            Replies replies,
            ProtocolStore protocols,
            FaultStore faults,
            PictureStore pictures,
            PictureWash wash,
            Testers testers,
            TestAreas areas,
            TestWatch watch,
            TransactionOperations transaction,
            Routines routines,
            AuditLog audit) {
        this.desk = desk;
        this.store = store;
        this.replies = replies;
        this.protocols = protocols;
        this.faults = faults;
        this.pictures = pictures;
        this.wash = wash;
        this.testers = testers;
        this.areas = areas;
        this.watch = watch;
        this.transaction = transaction;
        this.routines = routines;
        this.audit = audit;
    }

    /** @param who is signed in in the browser, if anybody */
    public LinkOffer look(String token, Optional<PersonId> who) {
        return desk.read(token)
                .flatMap(link -> store.find(link.tester()).map(tester -> desk.judge(link, tester, who)))
                .orElseGet(LinkOffer::unknown);
    }

    /** Answers, for the one time that the link is good for; throws {@link LinkClosed} when it is not good any more. */
    @Transactional
    public void reply(String token, Optional<PersonId> who, Reply reply) {
        var link = desk.read(token).orElseThrow(LinkClosed::new);
        var tester = store.lock(link.tester());
        var offer = desk.judge(link, tester, who);
        if (!offer.isOpen() || offer.protocol()) {
            throw new LinkClosed();
        }
        if (offer.substitute()) {
            replies.takeFromSubstitute(tester, reply.choice());
        } else {
            replies.take(tester, reply);
        }
        LinkDesk.use(link, tester);
    }

    /** The protocols of whoever holds the link, the one opened last first. */
    public List<Protocol> sheets(String token, Optional<PersonId> who) {
        return protocols.of(holder(token, who).id());
    }

    public UnaryOperator<String> areaNames() {
        return areas.names();
    }

    /** Keeps what was typed about one step, at once. A step that does not pass becomes a fault, one that does settles it. */
    @Transactional
    public void mark(String token, Optional<PersonId> who, UUID step, @Nullable Mark mark, String remark) {
        var words = FreeText.optional("remark", remark);
        var tester = holder(token, who);
        var before = open(step, tester);
        if (before.mark() == mark && before.remark().equals(words)) {
            return; // sent again by a phone that did not hear the answer
        }
        var at = testers.now();
        protocols.mark(step, mark, words, tester.standsIn(), at);
        if (before.mark() != mark) {
            if (mark != null && mark.isFault()) {
                faults.open(before, mark == Mark.BLOCKED, at);
            } else {
                faults.settle(step, at);
            }
        }
        audit.record(
                Act.of("test-step.marked", "test-step", step, step.toString().substring(24))
                        .about(tester.person())
                        .changed("mark", before.mark(), mark)
                        .changed("remark", before.remark(), words));
        watch.afterCommit(before.window());
    }

    /**
     * Adds a picture to a step.
     *
     * @param sentAs what the browser calls it: one that comes twice over a bad connection is kept once
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID addPicture(String token, Optional<PersonId> who, UUID step, String sentAs, byte[] content) {
        if (sentAs.isBlank() || sentAs.length() > LONGEST_NAME_OF_PICTURE) {
            throw new NotFound();
        }
        var known = inTransaction(() -> {
            open(step, holder(token, who));
            return pictures.find(step, sentAs);
        });
        if (known.isPresent()) {
            return known.get();
        }
        var clean = wash.wash(content);
        return inTransaction(() -> keep(holder(token, who), step, sentAs, clean));
    }

    private UUID keep(WindowTester tester, UUID step, String sentAs, CleanPicture clean) {
        var before = open(step, tester);
        var known = pictures.find(step, sentAs);
        if (known.isPresent()) {
            return known.get();
        }
        int most = routines.get(WindowTestRoutines.PICTURES);
        if (pictures.count(step) >= most) {
            throw new PictureRefused("many", most);
        }
        var id = pictures.add(step, sentAs, clean, testers.now());
        audit.record(
                Act.of("test-picture.added", "test-step", step, step.toString().substring(24))
                        .about(tester.person()));
        watch.afterCommit(before.window());
        return id;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(running -> work.get()));
    }

    @Transactional
    public void removePicture(String token, Optional<PersonId> who, UUID step, UUID picture) {
        var tester = holder(token, who);
        var before = open(step, tester);
        pictures.remove(step, picture);
        audit.record(Act.of(
                        "test-picture.removed",
                        "test-step",
                        step,
                        step.toString().substring(24))
                .about(tester.person()));
        watch.afterCommit(before.window());
    }

    /** The most bytes that a picture may have; throws {@link PictureRefused} when it says itself that it has more. */
    public long pictureLimit(long said) {
        wash.requireSize(said);
        return wash.limit();
    }

    /** A picture of the holder's own protocol. */
    public byte[] picture(String token, Optional<PersonId> who, UUID picture) {
        return pictures.content(picture, holder(token, who).id()).orElseThrow(NotFound::new);
    }

    private WindowTester holder(String token, Optional<PersonId> who) {
        Link link = desk.read(token).orElseThrow(LinkClosed::new);
        var tester = store.find(link.tester()).orElseThrow(LinkClosed::new);
        var offer = desk.judge(link, tester, who);
        if (!offer.isOpen() || !offer.protocol()) {
            throw new LinkClosed();
        }
        return tester;
    }

    private ProtocolStore.Marked open(UUID step, WindowTester tester) {
        var marked = protocols.lock(step, tester.id()).orElseThrow(NotFound::new);
        if (!marked.open()) {
            throw new RoundNotOpen();
        }
        return marked;
    }
}
