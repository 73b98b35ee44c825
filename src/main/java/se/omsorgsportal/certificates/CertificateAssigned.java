package se.omsorgsportal.certificates;

/** The municipality has given the card its certificate: the user has to download it (SIT-02). */
public record CertificateAssigned(CertificateId certificate) {}
