package se.omsorgsportal.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;

/** Checks the log every night. The line in the server's log is a witness outside the database of how far the chain went. */
@Configuration(proxyBeanMethods = false)
class NightlyAuditCheck {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyAuditCheck.class);
    private static final LocalTime QUIET_HOUR = LocalTime.of(3, 30);

    @Bean
    Task<?> auditCheckJob(AuditCheck check) {
        return Tasks.recurring("audit-check", Schedules.daily(Zone.SWEDEN, QUIET_HOUR))
                .execute((_, _) -> report(check));
    }

    private static void report(AuditCheck check) {
        var verdict = SystemAccess.call(() -> check.run(_ -> {}));
        if (verdict.isWhole()) {
            LOG.info("The audit log is whole up to entry {}, hash {}.", verdict.seq(), verdict.hash());
        } else {
            LOG.error("The audit log is broken at entry {}: {}.", verdict.brokenSeq(), verdict.fault());
        }
    }
}
