package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;

/** How the user gets the certificate onto the card (SIT-02). */
class DownloadGuide extends Section {

    DownloadGuide(String address) {
        var site = new Anchor(address, address);
        site.setTarget(AnchorTarget.BLANK);
        add(
                new H2(Texts.of("certificates.guide")),
                new OrderedList(
                        new ListItem(Texts.of("certificates.guide.card")),
                        new ListItem(new Span(Texts.of("certificates.guide.site") + " "), site),
                        new ListItem(Texts.of("certificates.guide.download")),
                        new ListItem(Texts.of("certificates.guide.confirm"))),
                Links.to(Texts.of("certificates.guide.more"), CertificateNavigation.GUIDE));
    }
}
