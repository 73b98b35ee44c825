package se.omsorgsportal.servicewindows;

import se.omsorgsportal.shared.EmailAddress;

/**
 * A mail to the service desk.
 *
 * @param mark the case number as it stands in the subject, empty until it is known
 */
public record ServiceDeskLetter(WindowNumber number, String name, EmailAddress address, String mark, String text) {}
