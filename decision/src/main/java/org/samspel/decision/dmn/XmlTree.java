package org.samspel.decision.dmn;

import org.samspel.decision.Place;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into elements that know their place. A document type is refused, and with it entities.
 */
final class XmlTree {

    private static final int DEPTH_MAX = 100;

    private final Faults faults;

    XmlTree(Faults faults) {
        this.faults = faults;
    }

    /** The root element, or empty when the faults say why not. */
    Optional<Element> read(byte[] xml) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            faults.add(place(e.getLocation()), reason(e), "well-formed XML");
            return Optional.empty();
        }
    }

    private Optional<Element> read(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        var root = Optional.<Element>empty();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> {
                    faults.add(place(reader.getLocation()), "a DOCTYPE", "XML without one");
                    return Optional.empty();
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = element(reader);
                    if (open.isEmpty()) {
                        root = Optional.of(element);
                    } else {
                        open.element().add(element);
                    }
                    open.push(element);
                    if (open.size() > DEPTH_MAX) {
                        faults.add(
                                element.place(),
                                "elements nested deeper than " + DEPTH_MAX,
                                "a DMN model");
                        return Optional.empty();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        open.element().append(reader.getText());
                default -> {
                    // Comments and processing instructions say nothing about a decision.
                }
            }
        }
        return root;
    }

    private static Element element(XMLStreamReader reader) {
        var namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        var element = new Element(namespace, reader.getLocalName(), place(reader.getLocation()));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeNamespace(i) == null) {
                element.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return element;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Place place(Location location) {
        return new Place(
                Math.max(location.getLineNumber(), 1), Math.max(location.getColumnNumber(), 1));
    }

    /** The parser's message repeats the place before it comes to the point. */
    private static String reason(XMLStreamException e) {
        var message = String.valueOf(e.getMessage());
        var point = message.indexOf("Message: ");
        return point < 0 ? message : message.substring(point + "Message: ".length());
    }
}
