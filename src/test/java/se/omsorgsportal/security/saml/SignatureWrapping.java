package se.omsorgsportal.security.saml;

import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The eight known ways to keep a valid signature in a response and still smuggle in other contents. Each takes a signed
 * response and returns one whose place for the assertion, or for the response, is held by the forger's.
 */
enum SignatureWrapping {
    /** The genuine response lies inside the signature of the forged one. */
    XSW1(true, response -> {
        var genuine = withoutSignature(response);
        forge(response);
        child(response, "Signature").appendChild(genuine);
        return response;
    }),
    /** The genuine response stands before the signature. */
    XSW2(true, response -> {
        var genuine = withoutSignature(response);
        forge(response);
        response.insertBefore(genuine, child(response, "Signature"));
        return response;
    }),
    /** A forged assertion without a signature stands before the genuine one. */
    XSW3(false, response -> {
        var genuine = child(response, "Assertion");
        response.insertBefore(forge(withoutSignature(genuine)), genuine);
        return response;
    }),
    /** The genuine assertion lies inside the forged one. */
    XSW4(false, response -> {
        var genuine = child(response, "Assertion");
        var forged = forge(withoutSignature(genuine));
        response.replaceChild(forged, genuine);
        forged.appendChild(genuine);
        return response;
    }),
    /** The forged assertion has the signature; the genuine one, without it, stands after. */
    XSW5(false, response -> {
        var assertion = child(response, "Assertion");
        var genuine = withoutSignature(assertion);
        forge(assertion);
        response.appendChild(genuine);
        return response;
    }),
    /** The forged assertion has the signature, and the genuine one lies inside it. */
    XSW6(false, response -> {
        var assertion = child(response, "Assertion");
        var genuine = withoutSignature(assertion);
        forge(assertion);
        child(assertion, "Signature").appendChild(genuine);
        return response;
    }),
    /** The forged assertion has the signature; the genuine one lies among the response's extensions. */
    XSW7(false, response -> {
        var assertion = child(response, "Assertion");
        var genuine = withoutSignature(assertion);
        forge(assertion);
        var extensions =
                response.getOwnerDocument().createElementNS("urn:oasis:names:tc:SAML:2.0:protocol", "samlp:Extensions");
        extensions.appendChild(genuine);
        response.insertBefore(extensions, child(response, "Status"));
        return response;
    }),
    /** The forged assertion has the signature; the genuine one lies in an object of the signature. */
    XSW8(false, response -> {
        var assertion = child(response, "Assertion");
        var genuine = withoutSignature(assertion);
        forge(assertion);
        var object = response.getOwnerDocument().createElementNS("http://www.w3.org/2000/09/xmldsig#", "ds:Object");
        object.appendChild(genuine);
        child(assertion, "Signature").appendChild(object);
        return response;
    });

    /** Whether the response carries the signature; otherwise the assertion does. */
    final boolean ofResponse;

    private final UnaryOperator<Element> wrap;

    SignatureWrapping(boolean ofResponse, UnaryOperator<Element> wrap) {
        this.ofResponse = ofResponse;
        this.wrap = wrap;
    }

    String apply(Document signed) {
        wrap.apply(signed.getDocumentElement());
        return TestResponse.text(signed);
    }

    /** Names somebody else, under another id. */
    private static Element forge(Element element) {
        element.setAttribute("ID", "_forged");
        element.getElementsByTagNameNS("*", "NameID").item(0).setTextContent("malin.chef");
        return element;
    }

    private static Element withoutSignature(Element element) {
        var copy = (Element) element.cloneNode(true);
        copy.removeChild(child(copy, "Signature"));
        return copy;
    }

    private static Element child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (name.equals(node.getLocalName())) {
                return (Element) node;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
