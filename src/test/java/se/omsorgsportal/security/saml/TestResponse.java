package se.omsorgsportal.security.saml;

import java.io.StringReader;
import java.io.StringWriter;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.KeyGenerator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.xml.security.Init;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.keys.KeyInfo;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A response of a {@link TestIdp}: good as it is made; a test changes one thing. */
final class TestResponse {

    static final String MFA = "https://refeds.org/profile/mfa";
    static final String PASSWORD_ONLY = "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";

    final String id = "_r" + UUID.randomUUID();
    String assertionId = "_a" + UUID.randomUUID();
    String issuer;
    String responseIssuer;
    String destination;
    String recipient;
    String audience;
    String answersInResponse;
    String answersInConfirmation;
    String nameId = "astrid.admin";
    String status = "urn:oasis:names:tc:SAML:2.0:status:Success";
    String subStatus;
    List<String> contexts = List.of(MFA);
    Map<String, String> attributes = new LinkedHashMap<>();
    Instant issued = Instant.ofEpochMilli(System.currentTimeMillis()).truncatedTo(ChronoUnit.MILLIS);
    Instant notBefore = issued.minusSeconds(5);
    Instant notOnOrAfter = issued.plus(Duration.ofMinutes(5));
    Instant confirmedUntil = notOnOrAfter;
    boolean signResponse = true;
    boolean signAssertion = true;
    boolean twice;
    String signature = TestIdp.RSA_SHA256;
    String digest = TestIdp.SHA256;
    X509Certificate encryptFor;

    TestResponse(TestIdp idp, String portal, String registration, String request) {
        issuer = responseIssuer = idp.entityId;
        recipient = destination = portal + "/login/saml2/sso/" + registration;
        audience = portal + "/saml2/service-provider-metadata/" + registration;
        answersInResponse = answersInConfirmation = request;
    }

    /** The response as it goes over the wire. */
    String xml(TestIdp idp) {
        return text(signed(idp));
    }

    Document signed(TestIdp idp) {
        var document = parse(unsigned());
        var assertions = document.getElementsByTagNameNS("*", "Assertion");
        for (int i = 0; signAssertion && i < assertions.getLength(); i++) {
            idp.sign((Element) assertions.item(i), signature, digest);
        }
        if (encryptFor != null) {
            encrypt(document, (Element) assertions.item(0));
        }
        if (signResponse) {
            idp.sign(document.getDocumentElement(), signature, digest);
        }
        return document;
    }

    private String unsigned() {
        var result = subStatus == null ? "" : "<samlp:StatusCode Value=\"%s\"/>".formatted(subStatus);
        return """
                <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"\
                 ID="%s" Version="2.0" IssueInstant="%s"%s%s><saml:Issuer>%s</saml:Issuer>\
                <samlp:Status><samlp:StatusCode Value="%s">%s</samlp:StatusCode></samlp:Status>%s</samlp:Response>""".formatted(
                        id,
                        issued,
                        attribute("Destination", destination),
                        attribute("InResponseTo", answersInResponse),
                        responseIssuer,
                        status,
                        result,
                        assertion(assertionId) + (twice ? assertion(assertionId + "b") : ""));
    }

    private String assertion(String named) {
        return """
                <saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="%s" Version="2.0" IssueInstant="%s"><saml:Issuer>%s</saml:Issuer>\
                <saml:Subject><saml:NameID>%s</saml:NameID>\
                <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData%s%s%s/>\
                </saml:SubjectConfirmation></saml:Subject><saml:Conditions%s%s>%s</saml:Conditions>%s%s</saml:Assertion>""".formatted(
                        named,
                        issued,
                        issuer,
                        nameId,
                        attribute("Recipient", recipient),
                        attribute("InResponseTo", answersInConfirmation),
                        attribute("NotOnOrAfter", confirmedUntil),
                        attribute("NotBefore", notBefore),
                        attribute("NotOnOrAfter", notOnOrAfter),
                        audience == null
                                ? ""
                                : "<saml:AudienceRestriction><saml:Audience>%s</saml:Audience></saml:AudienceRestriction>"
                                        .formatted(audience),
                        contexts.stream().map(this::statement).collect(Collectors.joining()),
                        attributes.isEmpty() ? "" : attributeStatement());
    }

    private String statement(String context) {
        return """
                <saml:AuthnStatement AuthnInstant="%s" SessionIndex="s1"><saml:AuthnContext>\
                <saml:AuthnContextClassRef>%s</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>""".formatted(issued, context);
    }

    private String attributeStatement() {
        return attributes.entrySet().stream()
                .map(one -> "<saml:Attribute Name=\"%s\"><saml:AttributeValue>%s</saml:AttributeValue></saml:Attribute>"
                        .formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining("", "<saml:AttributeStatement>", "</saml:AttributeStatement>"));
    }

    private static String attribute(String name, Object value) {
        return value == null ? "" : " %s=\"%s\"".formatted(name, value);
    }

    private void encrypt(Document document, Element assertion) {
        try {
            Init.init();
            var generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            var key = generator.generateKey();
            var wrap = XMLCipher.getInstance(XMLCipher.RSA_OAEP);
            wrap.init(XMLCipher.WRAP_MODE, encryptFor.getPublicKey());
            var cipher = XMLCipher.getInstance(XMLCipher.AES_256_GCM);
            cipher.init(XMLCipher.ENCRYPT_MODE, key);
            var info = new KeyInfo(document);
            info.add(wrap.encryptKey(document, key));
            cipher.getEncryptedData().setKeyInfo(info);
            var envelope = document.createElementNS("urn:oasis:names:tc:SAML:2.0:assertion", "saml:EncryptedAssertion");
            assertion.getParentNode().replaceChild(envelope, assertion);
            envelope.appendChild(assertion);
            cipher.doFinal(document, assertion, false);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    static String text(Document document) {
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
