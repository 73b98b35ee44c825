package se.omsorgsportal.shared;

/** Hears how far long work has come; throws {@link WorkCancelled} once nobody wants the work any more. */
@FunctionalInterface
public interface Progress {

    /** For work that nobody watches. */
    Progress UNWATCHED = (done, of) -> {};

    void done(int done, int of);
}
