package se.omsorgsportal.servicewindows.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.faultreports.FaultReports;
import se.omsorgsportal.faultreports.NewFault;
import se.omsorgsportal.servicewindows.ArchiveLine;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowArchive;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;
import se.omsorgsportal.testing.WindowWalk;

@Tag("WIN-13")
@Tag("WIN-04")
class ArchiveViewTest extends ViewTest {

    @Autowired
    private WindowArchive archive;

    @Autowired
    private Windows windows;

    @Autowired
    private FaultReports faults;

    @Autowired
    private TestPeople people;

    @Test
    @DisplayName(
            "WIN-04: the archive holds the planned against the real end, WIN-13: and the faults reported afterwards")
    void figures() {
        var window = new WindowWalk(windows, clock, "lc-boende").to(WindowAction.CLEAR);
        clock.advance(Duration.ofHours(13)); // announced to end at 22, it is 23
        window.to(WindowAction.RELEASE);
        var unit = people.unit();
        TestLogin.as(people.careStaff(unit));
        faults.report(new NewFault(window.id(), "lc-boende", unit, "Sparar inte", ""));
        signInAs(people.administrator());
        var line = archive.page(0, 200).stream()
                .filter(each -> each.window().id().equals(window.id()))
                .findFirst()
                .orElseThrow();
        assertThat(line.deviation()).contains(Duration.ofHours(1));
        assertThat(line.closed()).contains(Duration.ofHours(13));
        assertThat(line.figures().get(archive.titles().indexOf("faults.archive")))
                .isEqualTo(1L);
    }

    @Test
    @DisplayName("WIN-04: a cancelled window has no real times, and its list costs no statement more for each window")
    void cancelled() {
        var cancelled = new WindowWalk(windows, clock, "lc-boende")
                .to(WindowAction.ANNOUNCE)
                .take(WindowAction.CANCEL);
        for (int n = 0; n < 5; n++) {
            new WindowWalk(windows, clock, "lc-boende", "lc-hsl")
                    .to(WindowAction.ORDER)
                    .take(WindowAction.CANCEL);
        }
        signInAs(people.administrator());
        UI.getCurrent().navigate("service-windows/archive");
        _get(Grid.class);
        assertThat(archive.page(0, 200))
                .filteredOn(each -> each.window().id().equals(cancelled.id()))
                .extracting(ArchiveLine::deviation)
                .allMatch(java.util.Optional::isEmpty)
                .hasSize(1);
        archive.page(0, 1);
        long one = Statements.count(() -> archive.page(0, 1));
        assertThat(Statements.count(() -> archive.page(0, 6))).isLessThanOrEqualTo(one + 1);
    }

    @Test
    @DisplayName("WIN-04: the archive is the administrators'")
    void scope() {
        TestLogin.as(people.manager(people.unit()));
        assertThatThrownBy(() -> archive.page(0, 10)).isInstanceOf(AccessDeniedException.class);
    }
}
