package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowSection;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.windowtests.Faults;
import se.omsorgsportal.windowtests.Protocols;
import se.omsorgsportal.windowtests.RoundReports;
import se.omsorgsportal.windowtests.TestWatch;

/** The protocols on the window's page, filling up while one looks, the faults and the reports (WIN-10, WIN-11). */
@org.springframework.stereotype.Component
class ProtocolSection implements WindowSection {

    private final Protocols protocols;
    private final Faults faults;
    private final RoundReports reports;
    private final TestWatch watch;
    private final CurrentUser user;

    ProtocolSection(Protocols protocols, Faults faults, RoundReports reports, TestWatch watch, CurrentUser user) {
        this.protocols = protocols;
        this.faults = faults;
        this.reports = reports;
        this.watch = watch;
        this.user = user;
    }

    @Override
    public int order() {
        return 35; // above the test group: during the day it is what is looked at
    }

    @Override
    public String titleKey() {
        return "windowtests.protocols";
    }

    /** From the first round on. */
    @Override
    public Optional<Component> content(WindowDetails window) {
        boolean begun = window.startedAt() != null && window.state().compareTo(WindowState.ROUND_1) >= 0;
        return begun && user.has(Role.ADMINISTRATOR)
                ? Optional.of(new ProtocolPanel(window, protocols, faults, reports, watch))
                : Optional.empty();
    }
}
