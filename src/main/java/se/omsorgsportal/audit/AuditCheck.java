package se.omsorgsportal.audit;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.AdministratorsOnly;

/** Checks that nobody has tampered with the log (ALL-02): recomputes every hash from the first entry to the head. */
@Service
@AdministratorsOnly
public class AuditCheck {

    private final StoredChain chain;

    AuditCheck(StoredChain chain) {
        this.chain = chain;
    }

    /**
     * Walks the whole chain as it is now and keeps the verdict. Nothing is locked: acts go on being recorded meanwhile,
     * and no transaction of its own stays open.
     *
     * @param progress told now and then how many entries have been checked
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public AuditVerdict run(LongConsumer progress) {
        var end = chain.end();
        var walk = new ChainWalk(chain.checkpoints(), chain.erased());
        boolean more = true;
        while (more) {
            more = chain.walkPage(walk, end.seq());
            progress.accept(walk.seq());
        }
        walk.end(end.seq(), end.hash(), end.last());
        return chain.keep(walk);
    }

    /** How many entries there are, for the progress. */
    @Transactional(readOnly = true)
    public long entries() {
        return chain.end().seq();
    }

    /** What the last check found, if there was one. */
    @Transactional(readOnly = true)
    public Optional<AuditVerdict> last() {
        return chain.lastVerdict();
    }
}
