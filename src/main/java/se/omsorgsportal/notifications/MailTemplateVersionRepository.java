package se.omsorgsportal.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MailTemplateVersionRepository extends JpaRepository<MailTemplateVersion, UUID> {

    Optional<MailTemplateVersion> findFirstByTemplateAndLanguageOrderByNumberDesc(
            MailTemplate template, String language);

    List<MailTemplateVersion> findByTemplateAndLanguageOrderByNumberDesc(MailTemplate template, String language);

    @Query("select v from MailTemplateVersion v where v.number = (select max(w.number) from MailTemplateVersion w"
            + " where w.template = v.template and w.language = v.language)")
    List<MailTemplateVersion> latest();
}
