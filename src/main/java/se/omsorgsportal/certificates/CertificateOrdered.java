package se.omsorgsportal.certificates;

/** Somebody is to get a certificate: an administrator has to assign it. */
public record CertificateOrdered(CertificateId certificate) {}
