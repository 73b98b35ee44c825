package se.omsorgsportal.certificates;

import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.Period;

/** What a certificate says and where it is: an {@link Assignment} that was read and found right. */
record GivenCertificate(HsaId hsaId, CardNumber card, Period valid) {}
