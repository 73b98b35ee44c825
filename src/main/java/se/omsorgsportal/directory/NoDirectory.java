package se.omsorgsportal.directory;

/** Where the set-up names no directory: every task about it is done by hand (PRV-15). */
final class NoDirectory implements DirectoryServer {

    @Override
    public boolean isConfigured() {
        return false;
    }

    @Override
    public String address() {
        return "";
    }

    @Override
    public void check() {
        throw new DirectoryNotConfigured();
    }

    @Override
    public DirectoryEntry lookUp(String userName) {
        throw new DirectoryNotConfigured();
    }

    @Override
    public DirectoryPlan plan(DirectoryChange change) {
        throw new DirectoryNotConfigured();
    }

    @Override
    public DirectoryPlan carryOut(DirectoryChange change) {
        throw new DirectoryNotConfigured();
    }
}
