package org.samspel.decision.dmn;

import org.samspel.decision.Place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that an element holds nothing but what is read or knowingly passed over. */
final class Shape {

    private static final Set<String> LANGUAGES =
            Set.of(
                    "feel",
                    "https://www.omg.org/spec/dmn/20191111/feel/",
                    "https://www.omg.org/spec/dmn/20211108/feel/",
                    "https://www.omg.org/spec/dmn/20230324/feel/");

    private final String namespace;
    private final Faults faults;

    Shape(String namespace, Faults faults) {
        this.namespace = namespace;
        this.faults = faults;
    }

    /** The same check, telling its faults from inside a table. */
    Shape telling(Faults inside) {
        return new Shape(namespace, inside);
    }

    void checkChildren(Element element, Set<String> read, Set<String> passedOver) {
        for (var child : element.children()) {
            var known = read.contains(child.name()) && child.namespace().equals(namespace);
            if (!known && !passedOver.contains(child.name())) {
                faults.add(
                        child.place(),
                        "<" + child.name() + "> in <" + element.name() + ">",
                        "only " + String.join(", ", new TreeSet<>(read)));
            }
        }
    }

    /** The child of this name, of which there may be one. */
    Optional<Element> only(Element element, String name) {
        element.children(name).stream()
                .skip(1)
                .forEach(child -> faults.add(child.place(), "another <" + name + ">", "one"));
        return element.child(name);
    }

    void checkLanguage(Element element) {
        var language = element.attribute("expressionLanguage").orElse("feel");
        if (!LANGUAGES.contains(language.toLowerCase(Locale.ROOT))) {
            faults.add(element.place(), "the language " + language, "FEEL");
        }
    }

    /** What stands in the {@code text} of a cell, and where it begins. */
    Cell cell(Element element) {
        checkLanguage(element);
        checkChildren(element, Set.of("text"), Set.of("description", "extensionElements"));
        return only(element, "text")
                .map(text -> new Cell(text.text(), text.place()))
                .orElseGet(() -> new Cell("", element.place()));
    }

    record Cell(String text, Place place) {}
}
