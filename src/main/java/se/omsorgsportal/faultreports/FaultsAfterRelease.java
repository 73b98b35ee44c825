package se.omsorgsportal.faultreports;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.omsorgsportal.servicewindows.ArchiveFigure;
import se.omsorgsportal.servicewindows.WindowId;

/** How many faults users reported after a window (WIN-13). */
@Component
class FaultsAfterRelease implements ArchiveFigure {

    private final FaultReportStore faults;

    FaultsAfterRelease(FaultReportStore faults) {
        this.faults = faults;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "faults.archive";
    }

    @Override
    public Map<WindowId, Long> of(Collection<WindowId> windows) {
        return faults.after(windows).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
