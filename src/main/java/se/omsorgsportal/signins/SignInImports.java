package se.omsorgsportal.signins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.shared.AfterCommit;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;

/** Takes sign-in logs in: a file comes, its reading is confirmed, it is read in the background (REN-03). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class SignInImports {

    private static final int LOOKED_AT = 1_000;
    private static final int SHOWN = 12;

    private final ImportStore imports;
    private final FileStore files;
    private final SignInStore signIns;
    private final ImportWork work;
    private final ImportProgress progress;
    private final Accounts accounts;
    private final Routines routines;
    private final CurrentUser user;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    SignInImports(
            ImportStore imports,
            FileStore files,
            SignInStore signIns,
            ImportWork work,
            ImportProgress progress,
            Accounts accounts,
            Routines routines,
            CurrentUser user,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.signIns = signIns;
        this.work = work;
        this.progress = progress;
        this.accounts = accounts;
        this.routines = routines;
        this.user = user;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The largest file that is taken in, in bytes. */
    public long fileLimit() {
        return routines.get(SignInRoutines.FILE_LIMIT) * 1_000_000L;
    }

    /** Keeps the file and finds out how to read it; throws {@link LogNotReadable} when it is no log. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ImportId upload(String fileName, InputStream content) {
        try (var file = IncomingFile.receive(content, routines.get(SignInRoutines.FILE_LIMIT))) {
            var format = LogSniffer.of(file.firstLines(LOOKED_AT), file.charset());
            var id = ImportId.next();
            transactions.executeWithoutResult(running -> {
                var name = fileName.length() <= 200 ? fileName : fileName.substring(fileName.length() - 200);
                imports.add(id, name, file.size(), file.digest(), format, user.id());
                keep(id, file);
                audit.record(Act.of("signins.uploaded", "sign-in-import", id, id.toString())
                        .changed("bytes", null, file.size()));
            });
            return id;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void keep(ImportId id, IncomingFile file) {
        try (var content = file.open()) {
            files.keep(id, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How the first lines would be understood when read so. */
    public LogPreview preview(ImportId id, LogFormat format) {
        require(id);
        var reader =
                new LineReader(format, signIns.namesWithDomains(accounts.domain()), accounts.domain(), clock.instant());
        var columns = new ArrayList<String>();
        var lines = new ArrayList<LogLine>();
        int sound = 0;
        int looked = 0;
        try (var log = new LogLines(files.open(id), format)) {
            for (var line = log.next(); line != null && looked < LOOKED_AT; line = log.next()) {
                if (log.number() == 1) {
                    columns.addAll(LogLines.cells(line, format.delimiter()));
                }
                if (!line.isBlank() && !(log.number() == 1 && format.header())) {
                    var read = reader.read(log.number(), line, log.wasTooLong());
                    looked++;
                    var fault = read.fault();
                    sound += fault == null || fault.isStranger() ? 1 : 0;
                    if (lines.size() < SHOWN) {
                        lines.add(read);
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new LogPreview(format, columns, lines, looked, sound);
    }

    /** The reading is confirmed: reads the file in the background. */
    @Transactional
    public void start(ImportId id, LogFormat format) {
        var found = require(id);
        if (format.userColumn() == format.timeColumn()) {
            throw new InvalidInput("timeColumn", "signins.error.same-column");
        }
        if (!imports.start(id, format)) {
            throw new ImportHasEnded(found.state());
        }
        audit.record(Act.of("signins.started", "sign-in-import", id, id.toString()));
        AfterCommit.run(() -> work.startSoon(id));
    }

    /** Goes on after the last batch of an import whose node was stopped. */
    public void resume(ImportId id) {
        var found = require(id);
        if (found.state() != ImportState.INTERRUPTED) {
            throw new ImportHasEnded(found.state());
        }
        AfterCommit.run(() -> work.startSoon(id));
    }

    /** Stops; what was read stays, but the file counts for no days. */
    @Transactional
    public void cancel(ImportId id) {
        var found = require(id);
        if (!imports.end(id, ImportState.CANCELLED)) {
            throw new ImportHasEnded(found.state());
        }
        files.remove(id);
        audit.record(Act.of("signins.cancelled", "sign-in-import", id, id.toString())
                .changed("lines", null, found.lines().read()));
        progress.tellAfterCommit(id);
    }

    public ImportDetails details(ImportId id) {
        return withDays(List.of(require(id))).getFirst();
    }

    /** Newest first. */
    public List<ImportDetails> page(int offset, int limit) {
        return withDays(imports.page(offset, limit));
    }

    /** Imports that wait for somebody: to be confirmed, or interrupted. */
    public List<ImportDetails> waiting() {
        return imports.page(0, 50).stream()
                .filter(one -> one.state() == ImportState.UPLOADED || one.state() == ImportState.INTERRUPTED)
                .toList();
    }

    /**
     * Calls back, on some other thread, each time the import has come further on this node.
     *
     * @return stops it; must be called when the page is closed
     */
    public Runnable whenChanged(ImportId id, Runnable listener) {
        return progress.watch(id, listener);
    }

    /** Every line that was left out and why, as CSV for a spreadsheet; with no transaction while a slow reader reads. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void report(ImportId id, Locale language, OutputStream target) {
        require(id);
        new FaultCsv(language).write(target, after -> signIns.faults(id, after, 5_000));
    }

    /** Left-out lines name people that the portal has nothing to do with: after a while they are removed. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void forgetOldReports() {
        var before =
                ImportStore.column(clock.instant().minus(Duration.ofDays(routines.get(SignInRoutines.REPORT_KEEP))));
        boolean more = true;
        while (more) {
            more = signIns.forgetFaults(before);
        }
    }

    private List<ImportDetails> withDays(List<ImportDetails> some) {
        var days = imports.days(some.stream().map(ImportDetails::id).toList());
        int quiet = routines.get(SignInRoutines.QUIET_DAYS);
        return some.stream()
                .map(one -> one.covering(Coverage.of(days.getOrDefault(one.id(), List.of()), quiet)))
                .toList();
    }

    private ImportDetails require(ImportId id) {
        return imports.find(id).orElseThrow(NotFound::new);
    }
}
