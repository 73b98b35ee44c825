package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.omsorgsportal.certificates.CardOrderer;
import se.omsorgsportal.certificates.CertificateDetails;
import se.omsorgsportal.certificates.CertificateState;
import se.omsorgsportal.shared.ui.Steps;
import se.omsorgsportal.shared.ui.Texts;

/** The card and the certificate side by side: whose turn it is with each (SIT-01). */
class Tracks extends Section {

    Tracks(CertificateDetails certificate) {
        var tracks = new Div(card(certificate), certificate(certificate));
        tracks.addClassName("cards");
        add(new H2(Texts.of("certificates.tracks")), tracks);
    }

    private static Div card(CertificateDetails certificate) {
        boolean there = certificate.facts().card() != null;
        var who = certificate.facts().cardOrderer() == CardOrderer.PROVIDER
                ? Texts.of("certificates.track.card.provider", certificate.provider())
                : Texts.of("certificates.track.card.municipality");
        var steps = new Steps(List.of(
                Texts.of("certificates.track.card.ordered"), Texts.of("certificates.track.card.there")));
        steps.setCurrent(there ? 2 : 0);
        return track("certificates.track.card", who, steps);
    }

    private static Div certificate(CertificateDetails certificate) {
        var facts = certificate.facts();
        var steps = new Steps(List.of(
                Texts.of(CertificateState.ORDERED),
                Texts.of("certificates.track.assigned"),
                Texts.of("certificates.track.downloaded")));
        int done = facts.downloadedAt() != null ? 3 : facts.assignedAt() != null ? 2 : 1;
        steps.setCurrent(certificate.state() == CertificateState.CALLED_OFF ? 0 : done);
        return track("certificates.track.certificate", Texts.of("certificates.track.certificate.help"), steps);
    }

    private static Div track(String titleKey, String who, Steps steps) {
        var track = new Div(new H3(Texts.of(titleKey)), new Paragraph(who), steps);
        track.addClassName("card");
        return track;
    }
}
