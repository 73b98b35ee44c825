package se.omsorgsportal.servicewindows;

/** Confirmed windows that are to be announced now, and how many of them are late (WIN-07). */
public record AnnouncementCounts(long due, long late) {}
