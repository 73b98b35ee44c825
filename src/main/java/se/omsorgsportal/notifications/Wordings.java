package se.omsorgsportal.notifications;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.shared.AfterCommit;

/** The wording in force for each mail, remembered for at most ten seconds, and its places filled for a reader. */
@Component
class Wordings {

    private record Key(MailTemplate template, String language) {}

    private final LoadingCache<Key, Optional<Wording>> written;
    private final Routines routines;
    private final PortalProperties portal;

    Wordings(MailTemplateVersionRepository versions, Routines routines, PortalProperties portal, Ticker ticker) {
        this.written = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(Duration.ofSeconds(10))
                .build(key -> versions.findFirstByTemplateAndLanguageOrderByNumberDesc(key.template(), key.language())
                        .flatMap(MailTemplateVersion::wording));
        this.routines = routines;
        this.portal = portal;
    }

    /** What an administrator wrote last, or what comes with the portal. */
    Wording current(MailTemplate template, Locale language) {
        return written.get(new Key(template, Words.known(language)))
                .orElseGet(() -> ShippedWordings.of(template, language));
    }

    /** Somebody has just written another one. */
    void forgetAfterCommit() {
        AfterCommit.run(written::invalidateAll);
    }

    /** @param facts what the notice says in the reader's language, put together once for all who read it */
    Wording fill(Wording wording, Notice notice, Map<String, String> facts, Recipient reader) {
        var values = new HashMap<>(facts);
        values.put("recipient", reader.name());
        values.put("contact", routines.get(NotificationRoutines.CONTACT));
        values.put("municipality", portal.municipality());
        var credential = notice.credential();
        if (credential != null) {
            values.put("reveal-link", RevealMark.of(credential));
        }
        values.keySet().retainAll(notice.template().allowed());
        return wording.filledWith(values);
    }
}
