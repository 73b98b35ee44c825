package se.omsorgsportal.servicewindows;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody answers to one proposed date; without an answer as long as it is not given. */
public record ConsultationReply(UUID date, @Nullable DateAnswer answer, String comment) {}
