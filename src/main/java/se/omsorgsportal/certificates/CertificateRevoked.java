package se.omsorgsportal.certificates;

/** A certificate is revoked (SIT-04). */
public record CertificateRevoked(CertificateId certificate) {}
