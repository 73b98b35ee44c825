package se.omsorgsportal.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.PortalApplication;
import se.omsorgsportal.audit.AuditCheck;
import se.omsorgsportal.security.SystemAccess;

/** The portal with people at work in it, in the process that is killed. Ends when nothing is left to do or to tell. */
final class ChaosDriver {

    private static final int PEOPLE_AT_ONCE = 8;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private ChaosDriver() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        endWithParent();
        int life = Integer.parseInt(arguments[0]);
        int orders = Integer.parseInt(arguments[1]);
        var random = new Random(Long.parseLong(arguments[2]) + life);
        try (var journal = Journal.append(Path.of(arguments[3]), life)) {
            var portal = portal();
            journal.write("ready", "-", "-", "-");
            work(portal, journal, orders, random);
            awaitSilence(portal.getBean(JdbcClient.class));
            var verdict =
                    SystemAccess.call(() -> portal.getBean(AuditCheck.class).run(walked -> {}));
            journal.write("audit", verdict.isWhole() ? "whole" : verdict.fault(), verdict.seq(), "-");
            SpringApplication.exit(portal);
        }
        System.exit(0);
    }

    static ConfigurableApplicationContext portal() {
        var application = new SpringApplication(PortalApplication.class);
        application.addInitializers(context ->
                context.getBeanFactory().registerSingleton("noTestConfiguration", new WithoutTestConfiguration()));
        return application.run("--vaadin.productionMode=true");
    }

    /** The tests lie on the same class path and below the same package; what they configure is not the portal's. */
    private static final class WithoutTestConfiguration extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTestConfiguration;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private static void work(ConfigurableApplicationContext portal, Journal journal, int orders, Random random)
            throws InterruptedException {
        var staff = new ChaosStaff(portal);
        var desk = new ChaosWork(portal, staff, journal, orders);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < PEOPLE_AT_ONCE; i++) {
            var own = new Random(random.nextLong());
            threads.add(Thread.ofPlatform().start(() -> desk.untilAllIsDone(own)));
        }
        for (var thread : threads) {
            thread.join();
        }
    }

    /** Until every event was heard and every mail has gone. */
    static void awaitSilence(JdbcClient sql) throws InterruptedException {
        while (sql.sql("""
                        SELECT (SELECT COUNT(*) FROM EVENT_PUBLICATION)
                             + (SELECT COUNT(*) FROM mail WHERE due_at IS NOT NULL)""").query(Long.class).single() > 0) {
            Thread.sleep(PAUSE);
        }
    }

    static void endWithParent() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (System.in.read() >= 0) {
                    // the parent says nothing; the end of its stream is its end
                }
            } catch (IOException gone) {
                // the same
            }
            Runtime.getRuntime().halt(3);
        });
    }
}
