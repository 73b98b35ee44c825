package se.omsorgsportal.windowtests;

import java.util.UUID;
import se.omsorgsportal.shared.PersonId;

/** A person who tests an area after each service window, and from where (WIN-06). */
public record TestResource(UUID id, PersonId person, String name, TestTask task) {}
