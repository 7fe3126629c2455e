package org.samspel.demo;

import org.samspel.content.ContentFiles.ContentFile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One area's demo, as its content file tells it. */
record DemoContent(
        String area,
        String registeredBy,
        String instrument,
        String agreement,
        List<Story> stories) {
    static DemoContent read(ContentFile file) {
        var root = file.yaml();
        var profiles =
                root.child("profiles").entries().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> Profile.read(entry.getValue())));
        return new DemoContent(
                root.text("area"),
                root.text("registered-by"),
                root.text("instrument"),
                root.text("agreement"),
                root.list("persons").stream().map(person -> Story.read(person, profiles)).toList());
    }
}
