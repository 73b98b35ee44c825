package se.omsorgsportal.standins.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omsorgsportal.standins.StandIns;

/** Changes between oneself and the one stood in for; every window of the session shows it at once (ORD-11). */
@Component
class StandInSwitch {

    static final String STAND_INS = "stand-ins";

    private final StandIns standIns;

    StandInSwitch(StandIns standIns) {
        this.standIns = standIns;
    }

    void begin(UUID standIn) {
        standIns.begin(standIn);
        home();
    }

    void stop() {
        standIns.stop();
        home();
    }

    private static void home() {
        for (var window : List.copyOf(VaadinSession.getCurrent().getUIs())) {
            if (window == UI.getCurrent()) {
                window.getPage().setLocation("");
            } else {
                window.access(() -> window.getPage().setLocation(""));
            }
        }
    }
}
