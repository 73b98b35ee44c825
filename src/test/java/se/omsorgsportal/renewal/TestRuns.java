package se.omsorgsportal.renewal;

import org.springframework.context.ApplicationContext;

/** Works on renewal runs at once, as the job would. */
public final class TestRuns {

    private final RenewalWork work;

    public TestRuns(ApplicationContext portal) {
        work = portal.getBean(RenewalWork.class);
    }

    public void work(RunId run) {
        work.run(run);
    }
}
