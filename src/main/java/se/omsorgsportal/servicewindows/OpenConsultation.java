package se.omsorgsportal.servicewindows;

import java.time.LocalDate;

/** A consultation that the current user has not answered completely (WIN-02). */
public record OpenConsultation(WindowId window, WindowNumber number, LocalDate answerBy, int dates, int answered) {}
