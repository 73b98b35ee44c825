package se.omsorgsportal.api;

/** The call cannot be taken as it stands; the problem says why. */
class Refused extends RuntimeException {

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
