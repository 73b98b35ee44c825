package se.omsorgsportal.security.saml;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import se.omsorgsportal.security.SignInMethod;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.setup.SamlProperties;

/** The SAML login, where the installation names identity providers. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithIdentityProviders.class)
class SamlConfiguration {

    @Bean
    IdentityProviders identityProviders(SamlProperties settings, PortalProperties portal, Clock clock) {
        return new IdentityProviders(settings, portal, clock);
    }

    @Bean
    UsedAssertions usedAssertions(JdbcClient database, Clock clock) {
        return new UsedAssertions(database, clock);
    }

    @Bean
    SignInMethod samlSignIn(
            SamlProperties settings,
            IdentityProviders providers,
            UsedAssertions used,
            UserDirectory directory,
            SecurityContextHolderStrategy contexts) {
        return new SamlSignIn(settings, providers, used, directory, contexts);
    }

    @Bean
    RecurringTask<Void> forgetUsedAssertions(UsedAssertions used) {
        return Tasks.recurring("saml-forget-used-assertions", FixedDelay.ofHours(6))
                .execute((instance, context) -> used.purge());
    }
}
