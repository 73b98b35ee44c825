package se.omsorgsportal.windowtests;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import se.omsorgsportal.servicewindows.Round;

/**
 * What somebody tests.
 *
 * @param area code of a module in the care-system catalogue
 * @param round from the municipality's own clients, or from outside by Citrix
 */
@Embeddable
public record TestTask(
        String area, @Enumerated(EnumType.STRING) Round round) implements Comparable<TestTask> {

    private static final Comparator<TestTask> ORDER =
            Comparator.comparing(TestTask::round).thenComparing(TestTask::area);

    @Override
    public int compareTo(TestTask other) {
        return ORDER.compare(this, other);
    }
}
