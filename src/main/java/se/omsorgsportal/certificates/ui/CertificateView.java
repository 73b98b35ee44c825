package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import se.omsorgsportal.certificates.CertificateAction;
import se.omsorgsportal.certificates.CertificateDetails;
import se.omsorgsportal.certificates.CertificateId;
import se.omsorgsportal.certificates.CertificateRegister;
import se.omsorgsportal.certificates.CertificateStep;
import se.omsorgsportal.certificates.RevocationLine;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Timeline;

/** One certificate: both tracks, what comes next, its facts and history, and what the reader may do (SIT-01 to SIT-04). */
@Route(CertificateNavigation.CERTIFICATES + "/:id")
@Handbook("certificate")
@PermitAll
class CertificateView extends Page implements BeforeEnterObserver {

    private final transient CertificateRegister register;
    private final transient CertificateButtons buttons;

    CertificateView(CertificateRegister register, CertificateButtons buttons) {
        super("certificates.certificate");
        this.register = register;
        this.buttons = buttons;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CertificateNavigation.id(event));
    }

    private void show(CertificateId id) {
        var certificate = register.details(id);
        var facts = certificate.facts();
        clearContent();
        setTitle(Texts.of("certificates.certificate.of", certificate.name()));
        actions(buttons.of(certificate, () -> show(id)));
        add(
                CertificateWords.badges(certificate.state(), facts.leftSince() != null, facts.renewed()),
                new Paragraph(next(certificate)));
        guide(certificate).ifPresent(this::add);
        add(new Tracks(certificate), section("certificates.facts", facts(certificate)));
        var revocation = certificate.revocation();
        if (revocation != null) {
            add(section("certificates.revocation", revocation(revocation)));
        }
        add(section("certificates.history", history(certificate)));
    }

    private static String next(CertificateDetails certificate) {
        var facts = certificate.facts();
        var revokeOn = facts.revokeOn();
        if (revokeOn != null && certificate.state().isLive()) {
            return Texts.of("certificates.next.revoke-on", Dates.prose(revokeOn));
        }
        if (certificate.own() && certificate.actions().contains(CertificateAction.CONFIRM_DOWNLOAD)) {
            return Texts.of("certificates.next.download");
        }
        var key = facts.leftSince() == null ? certificate.state().name() : "left";
        return Texts.of("certificates.next." + key);
    }

    private static Optional<Component> guide(CertificateDetails certificate) {
        return certificate.own() && certificate.actions().contains(CertificateAction.CONFIRM_DOWNLOAD)
                ? Optional.of(new DownloadGuide(certificate.downloadAddress()))
                : Optional.empty();
    }

    private static Facts facts(CertificateDetails certificate) {
        var facts = certificate.facts();
        var hsaId = facts.hsaId();
        var card = facts.card();
        var order = facts.order();
        var list = new Facts()
                .add(
                        "certificates.person",
                        certificate.own()
                                ? Links.to(certificate.name(), "me")
                                : Links.to(certificate.name(), "people/" + facts.person()))
                .add("certificates.column.units", certificate.units())
                .add("certificates.filter.provider", certificate.provider())
                .add("certificates.hsa-id", hsaId == null ? "" : hsaId.value())
                .add("certificates.card-number", card == null ? "" : card.grouped())
                .add("certificates.valid-from", CertificateWords.day(facts.validFrom()))
                .add("certificates.valid-to", CertificateWords.day(facts.validTo()));
        if (order != null && !certificate.own()) {
            list.add("certificates.order", Links.to(facts.caseNumber(), "orders/" + order));
        }
        var renews = facts.renews();
        if (renews != null) {
            list.add(
                    "certificates.renews",
                    Links.to(Texts.of("certificates.renews.link"), CertificateNavigation.certificate(renews)));
        }
        return list;
    }

    private static Facts revocation(RevocationLine line) {
        var kept = line.record();
        return new Facts()
                .add("certificates.revoked-at", Dates.moment(kept.revokedAt()))
                .add("certificates.reason", kept.reason())
                .add(
                        "certificates.asked-by",
                        CertificateWords.who(line.askedBy(), line.askedFor()) + ", " + Dates.moment(kept.askedAt()))
                .add("certificates.received-by", CertificateWords.who(line.receivedBy(), line.receivedFor()));
    }

    private static Timeline history(CertificateDetails certificate) {
        var timeline = new Timeline();
        certificate
                .steps()
                .forEach(step -> timeline.add(
                        step.at(),
                        step.by().isEmpty()
                                ? Texts.of("certificates.portal")
                                : CertificateWords.who(step.by(), step.forWhom()),
                        Texts.of(step.what()),
                        step.what() == CertificateStep.WARNED
                                ? Texts.of("certificates.days-left", step.comment())
                                : step.comment()));
        return timeline;
    }

    private static Section section(String titleKey, Component content) {
        return new Section(new H2(Texts.of(titleKey)), content);
    }
}
