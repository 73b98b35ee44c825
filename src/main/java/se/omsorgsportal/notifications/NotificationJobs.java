package se.omsorgsportal.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.shared.Zone;

/** What is done by the clock, on one node at a time: send, hear again what was not heard, clear away. */
@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    @Bean
    RecurringTask<Void> sendMails(Postman postman) {
        return Tasks.recurring("notifications-send", FixedDelay.ofSeconds(10))
                .execute((instance, context) -> postman.deliverDue());
    }

    @Bean
    RecurringTask<Void> resubmitEvents(Resubmission resubmission) {
        return Tasks.recurring("notifications-resubmit", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> resubmission.run());
    }

    @Bean
    RecurringTask<Void> clearNotifications(Retention retention) {
        return Tasks.recurring("notifications-clear", Schedules.daily(Zone.SWEDEN, LocalTime.of(3, 20)))
                .execute((instance, context) -> retention.run());
    }
}
