package se.omsorgsportal.servicewindows;

import se.omsorgsportal.shared.PersonId;

/** Somebody whose view is asked for before a date is ordered. */
public record ConsultationMember(PersonId person, String name) {}
