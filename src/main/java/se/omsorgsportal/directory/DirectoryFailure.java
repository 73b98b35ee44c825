package se.omsorgsportal.directory;

/** A call to the directory that did not go well. */
class DirectoryFailure extends RuntimeException {

    private final DirectoryProblem problem;

    DirectoryFailure(DirectoryProblem problem, String reason, Throwable cause) {
        super(reason, cause);
        this.problem = problem;
    }

    DirectoryFailure(DirectoryProblem problem, String reason) {
        super(reason);
        this.problem = problem;
    }

    DirectoryProblem problem() {
        return problem;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
