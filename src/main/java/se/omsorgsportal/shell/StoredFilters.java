package se.omsorgsportal.shell;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.ui.SavedFilters;

/** Keeps people's filters; every statement asks for the owner. Nobody's business but theirs, so no line in the log. */
@Component
@SignedIn
class StoredFilters implements SavedFilters {

    private static final String NAME = "name";
    private static final int LONGEST_QUERY = 1_000;
    private final JdbcClient sql;
    private final CurrentUser user;

    StoredFilters(JdbcClient sql, CurrentUser user) {
        this.sql = sql;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Saved> of(String list) {
        return sql.sql(
                        "SELECT id, name, query, standard FROM saved_filter WHERE owner = ? AND list = ? ORDER BY name, id")
                .params(owner(), list)
                .query((row, number) ->
                        new Saved(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
    }

    @Override
    @Transactional
    public void save(String list, String name, String query, boolean standard) {
        var called = name(name);
        if (query.length() > LONGEST_QUERY) {
            throw new InvalidInput(NAME, "filters.fault.long");
        }
        if (of(list).stream()
                        .filter(one -> !one.name().equalsIgnoreCase(called))
                        .count()
                >= MOST) {
            throw new InvalidInput(NAME, "filters.fault.many", MOST);
        }
        if (standard) {
            noStandard(list);
        }
        sql.sql("""
                INSERT INTO saved_filter (id, owner, list, name, query, standard) VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE name = VALUES(name), query = VALUES(query), standard = VALUES(standard)""").params(Ids.next(), owner(), list, called, query, standard).update();
    }

    @Override
    @Transactional
    public void rename(UUID id, String name) {
        var called = name(name);
        var list = list(id);
        if (of(list).stream().anyMatch(one -> !one.id().equals(id) && one.name().equalsIgnoreCase(called))) {
            throw new InvalidInput(NAME, "filters.fault.taken");
        }
        change("UPDATE saved_filter SET name = ? WHERE id = ? AND owner = ?", called, id, owner());
    }

    @Override
    @Transactional
    public void makeStandard(UUID id, boolean standard) {
        noStandard(list(id));
        change("UPDATE saved_filter SET standard = ? WHERE id = ? AND owner = ?", standard, id, owner());
    }

    @Override
    @Transactional
    public void remove(UUID id) {
        change("DELETE FROM saved_filter WHERE id = ? AND owner = ?", id, owner());
    }

    private String list(UUID id) {
        return sql.sql("SELECT list FROM saved_filter WHERE id = ? AND owner = ?")
                .params(id, owner())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void noStandard(String list) {
        change("UPDATE saved_filter SET standard = FALSE WHERE owner = ? AND list = ? AND standard", owner(), list);
    }

    private void change(String statement, Object... values) {
        sql.sql(statement).params(values).update();
    }

    private UUID owner() {
        return user.id().value();
    }

    private static String name(String typed) {
        var name = FreeText.required(NAME, typed);
        if (name.length() > LONGEST_NAME) {
            throw new InvalidInput(NAME, "error.text.long", LONGEST_NAME);
        }
        return name;
    }
}
