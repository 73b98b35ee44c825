package se.omsorgsportal.servicewindows;

/** What a module that tests knows about a round; asked before a round is reported and before the release (WIN-12). */
public interface RoundResults {

    RoundStanding standing(WindowId window, Round round);
}
