package se.omsorgsportal.provisioning;

import java.time.Instant;

/** A version of annex 1 and how many have accepted it (PRV-14). */
public record DutiesVersion(int version, Instant publishedAt, long accepted) {}
