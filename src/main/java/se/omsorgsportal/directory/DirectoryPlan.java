package se.omsorgsportal.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What carrying out a change would do, attribute by attribute (PRV-15).
 *
 * @param problem why it cannot be done, if it cannot
 * @param reason the directory's own words
 * @param steps none when everything is so already
 */
public record DirectoryPlan(String place, @Nullable DirectoryProblem problem, String reason, List<Step> steps) {

    /** One attribute; empty when there is nothing before or after. */
    public record Step(String attribute, String before, String after) {}

    static DirectoryPlan obstacle(String place, DirectoryProblem problem) {
        return new DirectoryPlan(place, problem, place, List.of());
    }
}
