package se.omsorgsportal.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.setup.LdapProperties;

/** The directory of the set-up, if there is one, and what is done with it by the clock, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class DirectoryJobs {

    @Bean
    DirectoryServer directoryServer(Environment environment) {
        return LdapProperties.of(environment)
                .<DirectoryServer>map(LdapServer::new)
                .orElseGet(NoDirectory::new);
    }

    @Bean
    RecurringTask<Void> carryOutInDirectory(DirectoryWorker worker) {
        return Tasks.recurring("directory-carry-out", FixedDelay.ofSeconds(10))
                .execute((instance, context) -> worker.carryOutDue());
    }

    @Bean
    RecurringTask<Void> eraseDirectoryPasswords(DirectoryOperations operations) {
        return Tasks.recurring("directory-erase-passwords", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> SystemAccess.run(operations::erasePasswords));
    }
}
