package se.omsorgsportal.windowtests;

/** What is tested in every area, whatever else its template says (WIN-10). */
public enum BaseStep {
    NEW_RECORD,
    SAVE,
    UPDATE,
    AFTER_RESTART
}
