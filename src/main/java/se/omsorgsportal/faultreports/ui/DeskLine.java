package se.omsorgsportal.faultreports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.shared.ui.Texts;

/** How to reach the service desk: a call, or a mail that is written already. */
class DeskLine extends Paragraph {

    /** @param subject of the mail; empty when there is nothing to say yet */
    DeskLine(EmailAddress address, PhoneNumber phone, String subject, String body) {
        add(new Span(Texts.of("faults.desk") + " "));
        add(new Anchor("tel:" + phone.e164(), phone.grouped()));
        add(new Span(", "));
        var mail = new Anchor(mailto(address, subject, body), address.toString());
        add(mail);
    }

    private static String mailto(EmailAddress address, String subject, String body) {
        var link = "mailto:" + address;
        return subject.isEmpty() ? link : link + "?subject=" + encoded(subject) + "&body=" + encoded(body);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
