package se.omsorgsportal;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The few threads on which events are heard after their transaction. However much happens at once, the listeners leave
 * the processors and the database's connections to the people who wait: what is not heard yet stands in the registry of
 * publications, from where it is taken up again if the node stops before.
 */
@Configuration(proxyBeanMethods = false)
class ListenerThreads {

    private static final int SECONDS_TO_END = 5;

    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor listenerExecutor(@Value("${portal.listener-threads}") int threads) {
        var executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("listener-");
        executor.setCorePoolSize(threads);
        executor.setMaxPoolSize(threads);
        executor.setDaemon(true);
        executor.setAwaitTerminationSeconds(SECONDS_TO_END);
        return executor;
    }

    @Bean
    AsyncConfigurer asyncListeners(@Qualifier("listenerExecutor") ThreadPoolTaskExecutor listenerExecutor) {
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return listenerExecutor;
            }
        };
    }
}
