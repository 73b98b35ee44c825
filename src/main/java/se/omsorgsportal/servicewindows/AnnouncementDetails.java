package se.omsorgsportal.servicewindows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a window is announced (WIN-07).
 *
 * @param dueOn by when it should be done; none without a day
 * @param late that day has passed and something is left
 * @param news known changes that go with the texts
 * @param mayPublish whether the day is confirmed and the window not over
 */
public record AnnouncementDetails(
        WindowId window,
        long windowVersion,
        WindowNumber number,
        WindowState state,
        @Nullable WindowSchedule schedule,
        @Nullable LocalDate dueOn,
        boolean late,
        String news,
        List<Channel> channels,
        boolean mayPublish) {

    /**
     * One channel.
     *
     * @param version to hand back with a change; 0 before the first
     * @param html the same as HTML, for the intranet
     * @param edited whether somebody has written it themselves
     * @param outdated whether it was written or published for another day, time or system than the window has now
     * @param publishedLate whether it came later than the routine says
     */
    public record Channel(
            AnnouncementChannel channel,
            long version,
            String text,
            String html,
            boolean edited,
            boolean outdated,
            @Nullable Instant publishedAt,
            String byName,
            boolean publishedLate) {

        /** Out, and for the window as it is. */
        public boolean isDone() {
            return publishedAt != null && !outdated;
        }
    }

    public boolean isDone() {
        return channels.stream().allMatch(Channel::isDone);
    }
}
