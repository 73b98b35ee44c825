package se.omsorgsportal.servicewindows;

import se.omsorgsportal.shared.RuleViolation;

/** Nobody can be asked about dates before there is one (WIN-02). */
public class ConsultationWithoutDates extends RuleViolation {}
