package se.omsorgsportal.certificates;

/**
 * A revocation with the names of the people in it; one who was erased is a dash.
 *
 * @param askedFor whose stand-in asked; empty for nobody's (ORD-11)
 * @param receivedFor whose stand-in received it; empty for nobody's
 */
public record RevocationLine(
        RevocationRecord record, String name, String askedBy, String askedFor, String receivedBy, String receivedFor) {}
