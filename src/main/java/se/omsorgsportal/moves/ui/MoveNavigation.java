package se.omsorgsportal.moves.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;
import se.omsorgsportal.moves.MoveChoice;
import se.omsorgsportal.moves.MoveId;
import se.omsorgsportal.shared.NotFound;

/** The addresses of the moves' views. */
@NamedInterface("navigation")
public final class MoveNavigation {

    public static final String MOVES = "moves";
    public static final String NEW = "moves/new";
    public static final String OTHER_PROVIDER = "moves/other-provider";
    static final String SHOW = "show";
    private static final String UUID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    private MoveNavigation() {}

    public static String move(MoveId id) {
        return MOVES + "/" + id;
    }

    static String list(MoveChoice choice) {
        return MOVES + "?" + SHOW + "=" + choice.name().toLowerCase(Locale.ROOT);
    }

    static MoveId id(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches(UUID))
                .map(MoveId::of)
                .orElseThrow(NotFound::new);
    }
}
