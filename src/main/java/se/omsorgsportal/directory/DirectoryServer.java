package se.omsorgsportal.directory;

/**
 * The directory as it stands; every call goes over the network and belongs outside of transactions. Throws
 * {@link DirectoryFailure} when it does not answer, or answers no.
 */
interface DirectoryServer {

    boolean isConfigured();

    /** Where it is, for people to read. */
    String address();

    /** Whether it lets the portal in and shows the place where accounts are. */
    void check();

    DirectoryEntry lookUp(String userName);

    /** What carrying it out would do now; changes nothing. */
    DirectoryPlan plan(DirectoryChange change);

    /** Does it, unless the plan that it returns has a problem; what is so already is left alone. */
    DirectoryPlan carryOut(DirectoryChange change);
}
