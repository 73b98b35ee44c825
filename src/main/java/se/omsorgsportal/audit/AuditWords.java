package se.omsorgsportal.audit;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.Translations;

/** Puts the codes of the log into words of one language; a code that has none stands as it is. */
public record AuditWords(Locale language) {

    public String act(String what) {
        return wordsOr("audit." + what, what);
    }

    public String objectType(String type) {
        return wordsOr("audit.object." + type, type);
    }

    public String field(String field) {
        return wordsOr("audit.field." + field, field);
    }

    public String heading(String column) {
        return wordsOr("audit.column." + column, column);
    }

    public String role(@Nullable Role role) {
        return role == null ? "" : wordsOr("Role." + role.name(), role.name());
    }

    /** Who acted, and for whom when it was a stand-in; also when it was nobody or somebody whose name is gone. */
    public String actor(AuditRow row) {
        if (row.actor() == null) {
            return heading("portal");
        }
        var name = orErased(row.actorName());
        return row.forWhom() == null
                ? name
                : MessageFormat.format(wordsOr("who.for", "{0} ({1})"), name, orErased(row.forWhomName()));
    }

    private String orErased(String name) {
        return name.isEmpty() ? heading("erased") : name;
    }

    private String wordsOr(String key, String code) {
        return Translations.find(language, key).orElse(code);
    }
}
