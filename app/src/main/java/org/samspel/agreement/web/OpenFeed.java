package org.samspel.agreement.web;

import org.samspel.agreement.web.OpenAgreements.OpenAgreement;
import org.samspel.agreement.web.OpenAgreements.OpenVersion;
import org.samspel.organisation.Area;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The area’s agreements as an Atom feed (RFC 4287): an entry for each version that was adopted, so
 * that who follows it hears of the next one.
 *
 * @param title of the feed, in the area’s language
 */
record OpenFeed(Area area, String title, List<OpenAgreement> agreements) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** Of a feed without entries: nothing has happened since. */
    private static final Instant NEVER = Instant.EPOCH;

    String xml() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed could not be written", e);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        var list = EditionLinks.openList(area.id());
        var versions =
                agreements.stream()
                        .flatMap(one -> one.versions().stream())
                        .sorted(Comparator.comparing(OpenFeed::takenIn).reversed())
                        .toList();
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute(
                "xml",
                "http://www.w3.org/XML/1998/namespace",
                "lang",
                area.language().getLanguage());
        element(xml, "id", id(list));
        element(xml, "title", title);
        element(
                xml,
                "updated",
                versions.stream().map(OpenFeed::takenIn).findFirst().orElse(NEVER).toString());
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", area.name());
        xml.writeEndElement();
        link(xml, "self", "application/atom+xml", list + "/feed.atom");
        link(xml, "alternate", "text/html", list);
        for (var version : versions) {
            entry(xml, version);
        }
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, OpenVersion one) throws XMLStreamException {
        var version = one.version();
        var links = EditionLinks.open(area.id(), version.slug(), version.number());
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", id(links.all()));
        element(xml, "title", version.title() + " (" + version.number() + ")");
        element(xml, "published", takenIn(one).toString());
        element(xml, "updated", takenIn(one).toString());
        xml.writeEmptyElement(ATOM, "category");
        xml.writeAttribute("term", OpenList.state(one.state()));
        link(xml, "alternate", "text/html", links.all());
        link(
                xml,
                "enclosure",
                EditionFiles.PDF.toString(),
                links.file(Edition.FULL, Optional.empty(), "pdf"));
        element(
                xml,
                "summary",
                version.changedSince().map(since -> since.summary()).orElse(version.summary()));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String path)
            throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", EditionFiles.whole(path));
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** Stays the same when the server moves to another address. */
    private static String id(String path) {
        var name = ("samspel:" + path).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    private static Instant takenIn(OpenVersion one) {
        return one.kept().takenIn().truncatedTo(ChronoUnit.SECONDS);
    }
}
