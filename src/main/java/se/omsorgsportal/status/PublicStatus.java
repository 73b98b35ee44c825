package se.omsorgsportal.status;

import java.util.List;
import org.springframework.stereotype.Service;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.RuleViolation;

/** The same that the public is told, for the portal's own pages and its API (ALL-08). */
@Service
@SignedIn
public class PublicStatus {

    private final StatusBoard board;

    PublicStatus(StatusBoard board) {
        this.board = board;
    }

    /** At most some seconds old; costs nothing. */
    public Standing standing() {
        return board.edition().map(Edition::standing).orElseThrow(StatusUnknown::new);
    }

    /** What is closed, as last looked up: asked at every step of every user, so it waits for nothing. */
    public List<Closure> closedNow() {
        return board.lastKnown().map(Edition::standing).map(Standing::closed).orElse(List.of());
    }

    /** Whoever shows what is closed is told when something else is. */
    public Runnable watch(Runnable look) {
        return board.watch(look);
    }

    /** Nothing has been looked up yet, and the database is away. */
    public static final class StatusUnknown extends RuleViolation {}
}
