package se.omsorgsportal.setup;

/** A setting of the installation is missing, malformed or contradicts another; the message is one sentence that names it. */
public class SetupProblem extends RuntimeException {

    public SetupProblem(String sentence) {
        super(sentence);
    }
}
