package se.omsorgsportal.faultreports;

/** What came of a user's check after a service window. */
enum CheckAnswer {
    ALL_WELL,
    FAULT
}
