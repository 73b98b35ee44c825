package se.omsorgsportal.windowtests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.WindowSummary;

/**
 * What a signed link leads to.
 *
 * @param state when it is not open, all that is shown is why, and whose it is
 * @param substitute whether it is that of the substitute
 * @param rollCall whether it asks for today, not beforehand
 * @param protocol whether it opens the protocol; otherwise it asks for an answer
 * @param areas what is to be tested, by name
 */
public record LinkOffer(
        LinkState state,
        @Nullable TesterDetails tester,
        @Nullable WindowSummary window,
        boolean substitute,
        boolean rollCall,
        boolean protocol,
        List<String> areas) {

    static LinkOffer unknown() {
        return new LinkOffer(LinkState.UNKNOWN, null, null, false, false, false, List.of());
    }

    LinkOffer as(LinkState other) {
        return new LinkOffer(other, tester, window, substitute, rollCall, protocol, areas);
    }

    public boolean isOpen() {
        return state == LinkState.OPEN;
    }
}
