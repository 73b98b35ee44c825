package se.omsorgsportal.provisioning;

import java.time.Instant;
import java.util.List;

/** A version of annex 1 in one language: what the user promises, and what they are reminded of (PRV-14). */
public record DutiesText(int version, Instant publishedAt, List<String> duties, String reminder) {}
