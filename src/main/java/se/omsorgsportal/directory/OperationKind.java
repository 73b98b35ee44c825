package se.omsorgsportal.directory;

/** What is done to an account. */
public enum OperationKind {
    CREATE,
    DISABLE,
    ENABLE,
    MOVE,
    EXTEND;

    static OperationKind of(DirectoryChange change) {
        return switch (change) {
            case DirectoryChange.Create create -> CREATE;
            case DirectoryChange.Disable disable -> DISABLE;
            case DirectoryChange.Enable enable -> ENABLE;
            case DirectoryChange.Move move -> MOVE;
            case DirectoryChange.Extend extend -> EXTEND;
        };
    }
}
