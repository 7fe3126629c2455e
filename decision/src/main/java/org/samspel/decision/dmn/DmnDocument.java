package org.samspel.decision.dmn;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** The XML of a DMN file, to be changed here and there and written again. */
final class DmnDocument {

    private final Document document;

    /**
     * @param xml that the reader has taken, hence well-formed and without a document type
     */
    DmnDocument(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            this.document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("Not XML that can be changed", e);
        }
    }

    List<Element> decisions() {
        return children(document.getDocumentElement(), "decision");
    }

    static List<Element> children(Element parent, String name) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /**
     * A new element of DMN with the prefix that the file uses, behind another one or at the end.
     */
    Element add(Element parent, String name, @Nullable Element behind) {
        var prefix = parent.getPrefix();
        var element =
                document.createElementNS(
                        parent.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
        var before = behind == null ? null : behind.getNextSibling();
        if (behind == null && parent.getLastChild() != null) {
            // The white space before the closing tag stays there.
            var last = parent.getLastChild();
            before = last.getNodeType() == Node.TEXT_NODE ? last : null;
        }
        var space = spaceBefore(behind);
        parent.insertBefore(element, before);
        if (!space.isEmpty()) {
            parent.insertBefore(document.createTextNode(space), element);
        }
        return element;
    }

    private static String spaceBefore(@Nullable Element element) {
        var before = element == null ? null : element.getPreviousSibling();
        return before != null && before.getNodeType() == Node.TEXT_NODE
                ? before.getTextContent()
                : "";
    }

    /** The id of the input data of this name and type, which is made where there is none. */
    String inputData(String name, String typeRef, Element decision) {
        var root = document.getDocumentElement();
        var all = children(root, "inputData");
        for (var data : all) {
            if (name.equals(data.getAttribute("name")) && data.hasAttribute("id")) {
                child(data, "variable")
                        .ifPresent(variable -> variable.setAttribute("typeRef", typeRef));
                return data.getAttribute("id");
            }
        }
        var id = "fact-" + (all.size() + 1);
        while (isTaken(id)) {
            id += "-new";
        }
        var data = add(root, "inputData", all.isEmpty() ? decision : all.getLast());
        data.setAttribute("id", id);
        data.setAttribute("name", name);
        var variable = add(data, "variable", null);
        variable.setAttribute("name", name);
        variable.setAttribute("typeRef", typeRef);
        return id;
    }

    private boolean isTaken(String id) {
        var all = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && id.equals(element.getAttribute("id"))) {
                return true;
            }
        }
        return false;
    }

    /** Takes an element out, with the white space that stood before it. */
    static void remove(Element element) {
        var parent = element.getParentNode();
        var before = element.getPreviousSibling();
        if (before != null && before.getNodeType() == Node.TEXT_NODE) {
            parent.removeChild(before);
        }
        parent.removeChild(element);
    }

    /** What stands in the {@code text} of a cell. */
    void write(Element cell, String written) {
        var text = child(cell, "text").orElseGet(() -> add(cell, "text", null));
        text.setTextContent(written);
    }

    byte[] xml() {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            var out = new ByteArrayOutputStream();
            out.writeBytes(utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
            // One by one, since what stands outside of the root would come out on one line.
            for (var node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
                transformer.transform(new DOMSource(node), new StreamResult(out));
                out.writeBytes(utf8("\n"));
            }
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
