package org.samspel.decision.dmn;

import org.samspel.decision.Place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An XML element with its place in the file. */
final class Element {

    private final String namespace;
    private final String name;
    private final Place place;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * @param place just after the opening tag, where the content begins
     */
    Element(String namespace, String name, Place place) {
        this.namespace = namespace;
        this.name = name;
        this.place = place;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    Place place() {
        return place;
    }

    String text() {
        return text.toString();
    }

    List<Element> children() {
        return children;
    }

    List<Element> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    Optional<Element> child(String childName) {
        return children(childName).stream().findFirst();
    }

    Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName));
    }

    void put(String attributeName, String value) {
        attributes.put(attributeName, value);
    }

    void add(Element child) {
        children.add(child);
    }

    void append(String more) {
        text.append(more);
    }
}
