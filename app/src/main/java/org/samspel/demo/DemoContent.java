package org.samspel.demo;

import org.samspel.content.ContentFiles.ContentFile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One area's demo, as its content file tells it.
 *
 * @param doctorsWords with which doctors state what they alone may
 * @param plans what joint plans say
 */
record DemoContent(
        String area,
        String registeredBy,
        String instrument,
        String agreement,
        String doctorsWords,
        List<Story> stories,
        Optional<PlanText> plans,
        Optional<RevisionStory> revision,
        Optional<Population> population) {
    /**
     * All tales of the area: the written ones, that of the agreement’s next version, then as many
     * others as make up the number.
     *
     * @param persons about how many persons the area gets in all
     */
    List<Tale> tales(int persons) {
        var written = WrittenTale.all(this);
        var others = Math.max(0, persons - written.size());
        return Stream.of(
                        written.stream(),
                        revision.<Tale>map(RevisionTale::new).stream(),
                        population.stream().flatMap(many -> many.tales(others)))
                .flatMap(tales -> tales)
                .toList();
    }

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
                root.optionalText("doctors-words").orElse(""),
                root.list("persons").stream().map(person -> Story.read(person, profiles)).toList(),
                root.optional("plans").map(PlanText::read),
                root.optional("revision").map(RevisionStory::read),
                root.optional("population").map(Population::read));
    }
}
