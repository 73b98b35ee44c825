package se.omsorgsportal.renewal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.directory.DirectoryChange;

/**
 * A run's new last days on their way to the directory, where there is one (PRV-15): asked for when the run can no longer
 * be undone, so that nothing has to be taken back there. What fails stands on the directory's page with the reason.
 */
@Component
class ExtensionsInDirectory {

    private final Directory directory;

    ExtensionsInDirectory(Directory directory) {
        this.directory = directory;
    }

    boolean areWanted() {
        return directory.isConfigured();
    }

    /** Those of the rows that the run gave another last day, and that still have it. */
    void ask(RunId run, List<RunRow> rows) {
        rows.stream()
                .filter(row -> !row.newValidTo().equals(row.validTo()))
                .filter(row -> row.newValidTo().equals(row.now().validTo()))
                .forEach(row -> directory.carryOut(
                        new DirectoryChange.Extend(row.person(), row.userName(), row.newValidTo()),
                        "renewal:" + run + ":" + row.person(),
                        ""));
    }
}
