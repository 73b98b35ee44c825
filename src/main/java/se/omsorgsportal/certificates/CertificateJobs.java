package se.omsorgsportal.certificates;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;

/** What is done with certificates by the clock, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class CertificateJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

    @Bean
    RecurringTask<Void> watchCertificatesJob(CertificateWatch watch) {
        return Tasks.recurring("certificates-watch", Schedules.daily(Zone.SWEDEN, AT_NIGHT))
                .execute((instance, context) -> SystemAccess.run(watch::run));
    }
}
