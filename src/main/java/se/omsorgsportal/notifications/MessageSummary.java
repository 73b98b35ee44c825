package se.omsorgsportal.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A message as its recipient sees it; the words come from the kind, with the arguments in their places. */
public record MessageSummary(UUID id, MessageKind kind, List<String> arguments, Instant at, boolean read) {}
