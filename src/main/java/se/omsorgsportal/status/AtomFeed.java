package se.omsorgsportal.status;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;
import se.omsorgsportal.setup.PortalProperties;

/** Closures for readers of feeds: one entry each, the same for good, marked as updated at every change (WIN-16). */
@Component
class AtomFeed implements Rendering {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    private final PortalProperties portal;

    AtomFeed(PortalProperties portal) {
        this.portal = portal;
    }

    @Override
    public Document document() {
        return Document.ATOM;
    }

    @Override
    public String text(Standing standing, PublicWords words) {
        var text = new StringWriter();
        try {
            var xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", words.language().code());
            head(xml, standing, words);
            for (var closure : standing.all().toList()) {
                entry(xml, closure, standing.at(), words);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void head(XMLStreamWriter xml, Standing standing, PublicWords words) throws XMLStreamException {
        var self = portal.link(StatusPages.ATOM + "?lang=" + words.language().code());
        element(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(self.getBytes(StandardCharsets.UTF_8)));
        element(xml, "title", words.of("status.feed.title", portal.municipality()));
        element(xml, "updated", moment(standing.changed().orElse(Instant.EPOCH)));
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", page(words));
        xml.writeStartElement("author");
        element(xml, "name", portal.municipality());
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Closure closure, Instant now, PublicWords words) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + closure.id());
        element(
                xml,
                "title",
                words.of("status.feed.entry", words.of(closure.phase()), words.title(closure), words.plan(closure)));
        element(xml, "updated", moment(closure.changed()));
        link(xml, "alternate", "text/html", page(words) + "#" + closure.number());
        xml.writeEmptyElement("category");
        xml.writeAttribute(
                "term",
                closure.phase().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        xml.writeAttribute("label", words.of(closure.phase()));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(String.join(" ", words.facts(closure, now)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String page(PublicWords words) {
        return portal.link(StatusPages.PAGE + "?lang=" + words.language().code());
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
