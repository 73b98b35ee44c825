package se.omsorgsportal.signins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.SystemAccess;

/**
 * Reads a file in batches. Each batch is one transaction with the count of what has been read, so that an import whose
 * node was killed goes on after its last batch, on whichever node takes it, and nothing is counted twice (REN-03).
 */
@Component
class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final int BATCH = 5_000;
    private static final int TRIES = 5;

    private final ImportStore imports;
    private final FileStore files;
    private final SignInStore signIns;
    private final ImportProgress progress;
    private final Accounts accounts;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final boolean jobsRunHere;

    ImportWork(
            ImportStore imports,
            FileStore files,
            SignInStore signIns,
            ImportProgress progress,
            Accounts accounts,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock,
            @Value("${db-scheduler.enabled:true}") boolean jobsRunHere) {
        this.imports = imports;
        this.files = files;
        this.signIns = signIns;
        this.progress = progress;
        this.accounts = accounts;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
        this.jobsRunHere = jobsRunHere;
    }

    /** Reads in the background, at once; the job takes up what this node does not come to. */
    void startSoon(ImportId id) {
        if (jobsRunHere) {
            Thread.ofVirtual().name("import " + id).start(() -> run(id));
        }
    }

    /** Goes on with everything that nobody reads. */
    void continueInterrupted() {
        imports.withoutReader().forEach(this::run);
    }

    /** Reads to the end, unless another node is at it or somebody cancels. */
    void run(ImportId id) {
        SystemAccess.run(() -> {
            if (imports.lease(id)) {
                try {
                    read(id);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                } catch (CompletionException failed) {
                    LOG.error("The import {} stopped; it will be continued.", id, failed.getCause());
                    throw failed;
                } catch (RuntimeException failed) {
                    LOG.error("The import {} stopped; it will be continued.", id, failed);
                    throw failed;
                } finally {
                    imports.release(id);
                    progress.tell(id);
                }
            }
        });
    }

    private void read(ImportId id) throws IOException {
        var found = imports.find(id).orElseThrow();
        var format = found.format();
        var reader =
                new LineReader(format, signIns.namesWithDomains(accounts.domain()), accounts.domain(), clock.instant());
        try (var file = new Counting(files.open(id));
                var lines = new LogLines(file, format)) {
            long done = found.lines().read();
            while (lines.number() < done) {
                lines.next();
            }
            var batch = new ArrayList<LogLine>(BATCH);
            var stored = CompletableFuture.completedFuture(true);
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank() && !(lines.number() == 1 && format.header())) {
                    batch.add(reader.read(lines.number(), line, lines.wasTooLong()));
                }
                if (lines.number() - done >= BATCH) {
                    if (!stored.join()) {
                        return;
                    }
                    stored = storeSoon(id, done, lines.number(), List.copyOf(batch), file.count());
                    done = lines.number();
                    batch.clear();
                }
            }
            if (stored.join() && store(id, done, lines.number(), batch, file.count())) {
                finish(id);
            }
        }
    }

    /** While a batch is stored, the next one is read. */
    private CompletableFuture<Boolean> storeSoon(ImportId id, long from, long to, List<LogLine> batch, long bytes) {
        return CompletableFuture.supplyAsync(() -> store(id, from, to, batch, bytes), Thread::startVirtualThread);
    }

    /** A batch that met another import's locks is tried again. */
    private boolean store(ImportId id, long from, long to, List<LogLine> batch, long bytes) {
        for (int tries = 1; ; tries++) {
            try {
                boolean goesOn = Boolean.TRUE.equals(transactions.execute(running -> {
                    var counted = signIns.write(id, batch);
                    var read = new ImportDetails.Lines(
                            to - from, counted.fresh(), counted.known(), counted.unknown(), counted.faulty());
                    boolean counts = imports.advance(id, from, read, bytes);
                    if (!counts) {
                        running.setRollbackOnly();
                    }
                    return counts;
                }));
                progress.tell(id);
                return goesOn;
            } catch (PessimisticLockingFailureException crossed) {
                if (tries == TRIES) {
                    throw crossed;
                }
            }
        }
    }

    private void finish(ImportId id) {
        transactions.executeWithoutResult(running -> {
            if (imports.end(id, ImportState.DONE)) {
                files.remove(id);
                var lines = imports.find(id).orElseThrow().lines();
                audit.record(Act.of("signins.imported", "sign-in-import", id, id.toString())
                        .changed("lines", null, lines.read())
                        .changed("linesNew", null, lines.fresh())
                        .changed("linesUnknown", null, lines.unknown())
                        .changed("linesFaulty", null, lines.faulty()));
            }
        });
    }

    /** Knows how much of the file has been read. */
    private static final class Counting extends InputStream {

        private final InputStream file;
        private long count;

        Counting(InputStream file) {
            this.file = file;
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int each = file.read();
            count += each < 0 ? 0 : 1;
            return each;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = file.read(bytes, from, length);
            count += Math.max(0, got);
            return got;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
