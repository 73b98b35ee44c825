package se.omsorgsportal.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.PersonId;

/** The wordings of the portal's mails, which an administrator may change in both languages (ALL-01, ALL-04). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class MailTemplates {

    private final MailTemplateVersionRepository versions;
    private final Wordings wordings;
    private final SampleValues samples;
    private final People people;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    MailTemplates(
            MailTemplateVersionRepository versions,
            Wordings wordings,
            SampleValues samples,
            People people,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.versions = versions;
        this.wordings = wordings;
        this.samples = samples;
        this.people = people;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every mail in every language, in the order of the process. */
    public List<TemplateSummary> all() {
        var latest = versions.latest().stream()
                .collect(Collectors.toMap(version -> version.template() + version.language(), Function.identity()));
        return List.of(MailTemplate.values()).stream()
                .flatMap(template -> Words.LANGUAGES.stream()
                        .map(language -> summary(template, language, latest.get(template + language.getLanguage()))))
                .toList();
    }

    public TemplateDetails details(MailTemplate template, Locale language) {
        var history = versions.findByTemplateAndLanguageOrderByNumberDesc(template, Words.known(language));
        var shipped = ShippedWordings.of(template, language);
        var names = people.names(history.stream()
                .map(MailTemplateVersion::changedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var newest = history.isEmpty() ? null : history.getFirst();
        var words = newest == null ? shipped : newest.wording().orElse(shipped);
        return new TemplateDetails(
                template,
                language,
                newest == null ? 0 : newest.number(),
                newest == null || newest.wording().isEmpty(),
                words.subject(),
                words.body(),
                history.stream()
                        .map(version -> version(version, shipped, names))
                        .toList());
    }

    /**
     * Makes it the wording of all mails from now on; throws {@link se.omsorgsportal.shared.InvalidInput} for a place that
     * is unknown or missing.
     *
     * @param version the one that was changed; another administrator may have been faster
     */
    @Transactional
    public void change(MailTemplate template, Locale language, int version, String subject, String body) {
        var wording = TemplateCheck.of(template, subject, body);
        add("mail-template.changed", template, language, version, wording);
    }

    /** Goes back to the wording that comes with the portal. */
    @Transactional
    public void restore(MailTemplate template, Locale language, int version) {
        add("mail-template.restored", template, language, version, null);
    }

    /** The wording with made-up values; checked like one to be saved. */
    public MailPreview preview(MailTemplate template, Locale language, String subject, String body) {
        var filled = TemplateCheck.of(template, subject, body).filledWith(samples.in(language));
        return new MailPreview(filled.subject(), filled.body());
    }

    private void add(String what, MailTemplate template, Locale language, int version, @Nullable Wording wording) {
        var before = details(template, language);
        if (before.version() != version) {
            throw new ChangedMeanwhile();
        }
        var by = user.user().map(PortalUser::id).orElse(null);
        var code = Words.known(language);
        try {
            versions.saveAndFlush(new MailTemplateVersion(template, code, version + 1, wording, by, clock.instant()));
        } catch (DataIntegrityViolationException anotherWasFaster) {
            throw new ChangedMeanwhile();
        }
        wordings.forgetAfterCommit();
        var after = wording == null ? ShippedWordings.of(template, language) : wording;
        audit.record(Act.of(what, "mail-template", template.slug() + "-" + code, template.slug() + " " + code)
                .changed("subject", before.subject(), after.subject())
                .changed("body", before.body(), after.body()));
    }

    private static TemplateSummary summary(
            MailTemplate template, Locale language, @Nullable MailTemplateVersion version) {
        return version == null
                ? new TemplateSummary(template, language, true, null)
                : new TemplateSummary(template, language, version.wording().isEmpty(), version.changedAt());
    }

    private static TemplateDetails.Version version(
            MailTemplateVersion version, Wording shipped, Map<PersonId, String> names) {
        var words = version.wording().orElse(shipped);
        var by = version.changedBy();
        return new TemplateDetails.Version(
                version.number(),
                version.changedAt(),
                by == null ? "" : names.getOrDefault(by, ""),
                version.wording().isEmpty(),
                words.subject(),
                words.body());
    }
}
