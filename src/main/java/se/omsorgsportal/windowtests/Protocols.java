package se.omsorgsportal.windowtests;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.NotFound;

/** The protocols of a window as an administrator follows them while they fill up (WIN-10). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class Protocols {

    private final ProtocolStore protocols;
    private final PictureStore pictures;
    private final TestGroup group;
    private final TestAreas areas;

    Protocols(ProtocolStore protocols, PictureStore pictures, TestGroup group, TestAreas areas) {
        this.protocols = protocols;
        this.pictures = pictures;
        this.group = group;
        this.areas = areas;
    }

    /** How far everybody has come in the round, whether they have begun or not. */
    public List<ProtocolProgress> progress(WindowId window, Round round) {
        var counts = protocols.counts(window, round);
        var name = areas.names();
        return group.of(window).stream()
                .filter(tester -> tester.isIn(round))
                .map(tester -> progress(
                        tester,
                        counts.get(tester.id()),
                        tester.tasks().stream()
                                .filter(task -> task.round() == round)
                                .map(task -> name.apply(task.area()))
                                .toList()))
                .toList();
    }

    private static ProtocolProgress progress(
            TesterDetails tester, ProtocolStore.@org.jspecify.annotations.Nullable Counts counts, List<String> areas) {
        boolean absent = tester.presence().isAbsent();
        if (counts == null) {
            return new ProtocolProgress(
                    tester.id(), null, tester.performer(), tester.standsIn(), absent, areas, 0, 0, 0, 0, null);
        }
        return new ProtocolProgress(
                tester.id(),
                counts.protocol(),
                tester.performer(),
                tester.standsIn(),
                absent,
                areas,
                counts.steps(),
                counts.passed(),
                counts.failed(),
                counts.blocked(),
                counts.lastAt());
    }

    public Protocol details(ProtocolId id) {
        return protocols.find(id).orElseThrow(NotFound::new);
    }

    /** Whose protocol it is. */
    public TesterDetails tester(Protocol protocol) {
        return group.of(protocol.window()).stream()
                .filter(each -> each.id().equals(protocol.tester()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the areas are called. */
    public java.util.function.UnaryOperator<String> areaNames() {
        return areas.names();
    }

    /** A picture as JPEG. */
    public byte[] picture(UUID id) {
        return pictures.content(id).orElseThrow(NotFound::new);
    }
}
