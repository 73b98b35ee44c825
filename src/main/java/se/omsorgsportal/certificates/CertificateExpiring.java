package se.omsorgsportal.certificates;

import java.time.LocalDate;

/**
 * A certificate's last day is near (SIT-03).
 *
 * @param warning which of the warnings, in days before the last day
 */
public record CertificateExpiring(CertificateId certificate, int warning, LocalDate validTo) {}
