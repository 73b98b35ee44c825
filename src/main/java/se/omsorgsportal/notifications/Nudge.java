package se.omsorgsportal.notifications;

import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.AfterCommit;

/** Sends mails right after the transaction that caused them, so that nobody waits for the job; the job is the safety. */
@Component
class Nudge {

    private static final Logger LOG = LoggerFactory.getLogger(Nudge.class);

    private final ObjectProvider<Postman> postman;
    private final AsyncTaskExecutor executor;
    private final boolean jobsRunHere;
    private final AtomicInteger wishes = new AtomicInteger();

    Nudge(
            ObjectProvider<Postman> postman,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor,
            @Value("${db-scheduler.enabled:true}") boolean jobsRunHere) {
        this.postman = postman;
        this.executor = executor;
        this.jobsRunHere = jobsRunHere;
    }

    void afterCommit() {
        if (jobsRunHere) {
            AfterCommit.run(this::wish);
        }
    }

    /** However many wish at once, one round at a time runs on this node. */
    private void wish() {
        if (wishes.getAndIncrement() > 0) {
            return;
        }
        try {
            executor.execute(this::deliver);
        } catch (TaskRejectedException stopping) {
            wishes.set(0);
        }
    }

    private void deliver() {
        int heard;
        do {
            heard = wishes.get();
            deliverOnce();
        } while (wishes.addAndGet(-heard) > 0);
    }

    private void deliverOnce() {
        try {
            postman.getObject().deliverDue();
        } catch (RuntimeException later) {
            LOG.warn("Mails could not be sent right away; the job will.", later);
        }
    }
}
