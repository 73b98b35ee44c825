package se.omsorgsportal.certificates;

/** The certificate is on the card (SIT-02). */
public record CertificateDownloaded(CertificateId certificate) {}
