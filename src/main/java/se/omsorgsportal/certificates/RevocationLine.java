package se.omsorgsportal.certificates;

/** A revocation with the names of the people in it; one who was erased is a dash. */
public record RevocationLine(RevocationRecord record, String name, String askedBy, String receivedBy) {}
