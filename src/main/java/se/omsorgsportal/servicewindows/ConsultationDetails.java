package se.omsorgsportal.servicewindows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * The proposed dates of a window and what the superusers answer (WIN-02).
 *
 * @param answerBy until when answers are asked for; none before the consultation has begun
 * @param rows everybody who is asked, by group and name; only for administrators
 * @param mine what the current user has answered, by date
 * @param mayAnswer whether the current user is asked and the consultation is open
 */
public record ConsultationDetails(
        WindowId window,
        WindowNumber number,
        WindowKind kind,
        WindowState state,
        long version,
        List<String> systems,
        String effect,
        @Nullable LocalDate answerBy,
        List<ProposedDate> dates,
        List<Row> rows,
        Map<UUID, ConsultationReply> mine,
        boolean mayAnswer) {

    /** A date that is asked about. */
    public record ProposedDate(UUID id, WindowSchedule schedule) {}

    /** Somebody who is asked, and the answers so far by date. */
    public record Row(
            PersonId person, String name, Set<ConsultationGroup> groups, Map<UUID, ConsultationReply> answers) {}

    /** How many gave this answer to the date. */
    public long count(UUID date, DateAnswer answer) {
        return rows.stream()
                .map(row -> row.answers().get(date))
                .filter(reply -> reply != null && reply.answer() == answer)
                .count();
    }

    /** How many have yet to answer. */
    public long silent() {
        return rows.stream()
                .filter(row -> dates.stream().anyMatch(date -> !row.answers().containsKey(date.id())))
                .count();
    }

    /** Groups in which nobody is asked: their view is not heard. */
    public List<ConsultationGroup> emptyGroups() {
        return List.of(ConsultationGroup.values()).stream()
                .filter(group -> rows.stream().noneMatch(row -> row.groups().contains(group)))
                .toList();
    }
}
