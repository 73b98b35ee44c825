package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import se.omsorgsportal.certificates.CertificateAction;
import se.omsorgsportal.certificates.CertificateDetails;
import se.omsorgsportal.certificates.Certificates;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.CommentDialog;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Notices;

/** What the reader may do with a certificate, as buttons. */
@org.springframework.stereotype.Component
class CertificateButtons {

    private final Certificates certificates;
    private final People people;

    CertificateButtons(Certificates certificates, People people) {
        this.certificates = certificates;
        this.people = people;
    }

    /** @param changed called when something was done */
    Component[] of(CertificateDetails certificate, Runnable changed) {
        return certificate.actions().stream()
                .map(action -> button(action, certificate, changed))
                .toArray(Component[]::new);
    }

    private Component button(CertificateAction action, CertificateDetails certificate, Runnable changed) {
        var key = "CertificateAction." + action.name();
        return switch (action) {
            case ASSIGN -> Buttons.primary(key, () -> assign(certificate, changed));
            case CONFIRM_DOWNLOAD -> Buttons.primary(key, () -> confirm(certificate, changed));
            case RENEW -> Buttons.primary(key, () -> renew(certificate));
            case NOTE_CARD -> Buttons.secondary(key, () -> new CardDialog(typed -> {
                        certificates.noteCard(certificate.facts().id(), version(certificate), typed);
                        done("certificates.card.noted", changed);
                    })
                    .open());
            case REVOKE -> Buttons.danger(key, () -> revoke(certificate, changed));
            case ORDER_REVOCATION -> Buttons.danger(key, () -> orderRevocation(certificate));
            case CALL_OFF -> Buttons.secondary(key, () -> callOff(certificate, changed));
        };
    }

    private void assign(CertificateDetails certificate, Runnable changed) {
        var id = certificate.facts().id();
        new AssignDialog(certificate, certificates.proposal(id), typed -> {
                    certificates.assign(id, version(certificate), typed);
                    done("certificates.assigned", changed);
                })
                .open();
    }

    private void confirm(CertificateDetails certificate, Runnable changed) {
        Confirm.ask("certificates.confirm.title", "certificates.confirm.text", "certificates.confirm.action", () -> {
            certificates.downloaded(certificate.facts().id(), version(certificate));
            done("certificates.confirmed", changed);
        });
    }

    private void renew(CertificateDetails certificate) {
        Confirm.ask("certificates.renew.title", "certificates.renew.text", "CertificateAction.RENEW", () -> {
            var next = certificates.renew(certificate.facts().id(), version(certificate));
            Notices.done("certificates.renew.done");
            UI.getCurrent().navigate(CertificateNavigation.certificate(next));
        });
    }

    private void revoke(CertificateDetails certificate, Runnable changed) {
        var id = certificate.facts().id();
        new RevokeDialog(certificate, certificates.revocationProposal(id), people, typed -> {
                    certificates.revoke(id, version(certificate), typed);
                    done("certificates.revoked", changed);
                })
                .open();
    }

    private void orderRevocation(CertificateDetails certificate) {
        CommentDialog.ask(
                "certificates.order-revocation.title",
                "certificates.reason",
                "CertificateAction.ORDER_REVOCATION",
                true,
                reason -> {
                    var receipt = certificates.orderRevocation(certificate.facts().id(), reason);
                    Notices.done(
                            "certificates.order-revocation.done",
                            receipt.caseNumber().toString());
                    UI.getCurrent().navigate("orders/" + receipt.order());
                });
    }

    private void callOff(CertificateDetails certificate, Runnable changed) {
        Consumer<String> callOff = comment -> {
            certificates.callOff(certificate.facts().id(), version(certificate), comment);
            done("certificates.called-off", changed);
        };
        CommentDialog.ask(
                "certificates.call-off.title", "certificates.call-off.comment", "CertificateAction.CALL_OFF", true, callOff);
    }

    private static long version(CertificateDetails certificate) {
        return certificate.facts().version();
    }

    private static void done(String key, Runnable changed) {
        Notices.done(key);
        changed.run();
    }
}
