package se.omsorgsportal.notifications;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Sends mails right after the transaction that caused them, so that nobody waits for the job; the job is the safety. */
@Component
class Nudge {

    private final ObjectProvider<Postman> postman;
    private final AsyncTaskExecutor executor;
    private final boolean jobsRunHere;
    private final AtomicBoolean underWay = new AtomicBoolean();

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
            AfterCommit.run(this::send);
        }
    }

    private void send() {
        if (underWay.compareAndSet(false, true)) {
            executor.execute(() -> {
                underWay.set(false);
                postman.getObject().deliverDue();
            });
        }
    }
}
