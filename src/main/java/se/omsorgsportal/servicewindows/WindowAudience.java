package se.omsorgsportal.servicewindows;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;

/** Everybody who was told of a window, and so is told when it changes (WIN-14). Whoever tells somebody says so here. */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class WindowAudience {

    /**
     * Somebody who was told.
     *
     * @param person nobody for somebody outside the portal
     */
    public record Listener(@Nullable PersonId person, String name, String email) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    WindowAudience(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** These people of the portal are told now; who was told before stays as is. */
    @Transactional
    public void told(WindowId window, Collection<PersonId> people) {
        people.forEach(person -> add(window, person.toString(), person.value(), "", ""));
    }

    /** Somebody without a login is told now, as an outside substitute. */
    @Transactional
    public void told(WindowId window, String name, EmailAddress email) {
        add(window, email.value().toLowerCase(Locale.ROOT), null, name, email.value());
    }

    /** Those told so far, in the order they were told. */
    public List<Listener> of(WindowId window) {
        return jdbc.sql("SELECT person_id, name, email FROM service_window_told WHERE window_id = ?"
                        + " ORDER BY told_at, who")
                .param(window.value())
                .query((row, number) -> {
                    var person = row.getString("person_id");
                    return new Listener(
                            person == null ? null : PersonId.of(person), row.getString("name"), row.getString("email"));
                })
                .list();
    }

    private void add(WindowId window, String who, @Nullable UUID person, String name, String email) {
        jdbc.sql("INSERT IGNORE INTO service_window_told (window_id, who, person_id, name, email, told_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .param(window.value())
                .param(who)
                .param(person)
                .param(name)
                .param(email)
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
