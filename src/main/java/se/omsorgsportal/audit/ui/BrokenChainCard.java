package se.omsorgsportal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Predicate;
import se.omsorgsportal.audit.AuditCheck;
import se.omsorgsportal.audit.AuditVerdict;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** Stands first on the administrator's home when somebody has tampered with the log; otherwise not at all. */
@org.springframework.stereotype.Component
class BrokenChainCard implements DashboardCard {

    private final AuditCheck check;

    BrokenChainCard(AuditCheck check) {
        this.check = check;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Component> content(Role role) {
        return check.last().filter(Predicate.not(AuditVerdict::isWhole)).map(BrokenChainCard::card);
    }

    private static Component card(AuditVerdict verdict) {
        var card = new Card(
                Texts.of("audit-view.card.title"),
                new StatusBadge(Texts.of("audit-view.check.broken", String.valueOf(verdict.brokenSeq())), Tone.BAD),
                new Paragraph(Texts.of("audit-view.card.text")),
                Links.action("audit-view.card.open", "audit"));
        card.addClassName("wide");
        return card;
    }
}
