package se.omsorgsportal.windowtests;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * What a protocol asks beside the four steps that all have (WIN-10).
 *
 * @param area code of a module, or {@link ProtocolTemplates#GENERAL}
 * @param number counted from 1; 0 when nobody has written any
 * @param madeAt nothing for number 0
 */
public record TemplateVersion(
        String area,
        int number,
        List<String> steps,
        @Nullable Instant madeAt,
        @Nullable PersonId madeBy) {}
