package se.omsorgsportal.certificates;

/** A certificate lives on although its holder has left (END-03). */
public record CertificateLeftBehind(CertificateId certificate) {}
