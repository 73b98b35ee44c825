package se.omsorgsportal.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.util.FileSystemUtils;

/**
 * The first start in a data directory, which comes to its end or leaves nothing behind: a database without all its tables
 * or its demo data would be a half-made portal for ever. A file marks the directory from the first moment until the portal
 * is ready; where the next start finds it, the database is made anew.
 */
final class FirstStart implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String MARK = "first-start";

    private final Path data;

    FirstStart(Path data) {
        this.data = data;
    }

    /** Before the database starts in the directory. */
    void begin() {
        try {
            if (!Files.exists(EmbeddedMariaDb.database(data))) {
                Files.createDirectories(data);
                Files.writeString(data.resolve(MARK), "Removed when the portal is ready for the first time.\n");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Removes what a first start made that did not come to its end; no server may be running there. */
    static void clear(Path data) throws IOException {
        var database = EmbeddedMariaDb.database(data);
        if (Files.exists(data.resolve(MARK)) && Files.exists(database)) {
            LOG.info("The first start was stopped before the portal was ready: making the database anew.");
            FileSystemUtils.deleteRecursively(EmbeddedMariaDb.program(data));
            FileSystemUtils.deleteRecursively(database);
        }
    }

    /** From now on what the directory holds is somebody's. */
    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        try {
            Files.deleteIfExists(data.resolve(MARK));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Before {@code ./portal seed} ends the portal because it is ready. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
