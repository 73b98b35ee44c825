package se.omsorgsportal.organisation;

/** The profession of licensed staff (legitimerad personal). */
public enum Profession {
    NURSE,
    OCCUPATIONAL_THERAPIST,
    PHYSIOTHERAPIST,
    OTHER
}
