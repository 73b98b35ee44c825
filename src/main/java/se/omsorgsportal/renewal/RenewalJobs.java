package se.omsorgsportal.renewal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;

/** What is done by the clock, on one node at a time: go on with runs, and tell people once a month. */
@Configuration(proxyBeanMethods = false)
class RenewalJobs {

    /** The first of each month at seven. */
    private static final String MONTHLY = "0 0 7 1 * *";

    @Bean
    RecurringTask<Void> renewalGoOn(RenewalWork work) {
        return Tasks.recurring("renewal-go-on", FixedDelay.ofSeconds(20)).execute((instance, context) -> work.goOn());
    }

    @Bean
    RecurringTask<Void> renewalAnnounceLapses(Lapses lapses) {
        return Tasks.recurring("renewal-lapses", new CronSchedule(MONTHLY, Zone.SWEDEN))
                .execute((instance, context) -> SystemAccess.run(lapses::announce));
    }

    @Bean
    RecurringTask<Void> renewalListUnused(UnusedAccounts unused) {
        return Tasks.recurring("renewal-unused", new CronSchedule(MONTHLY, Zone.SWEDEN))
                .execute((instance, context) -> SystemAccess.run(unused::tellManagers));
    }
}
