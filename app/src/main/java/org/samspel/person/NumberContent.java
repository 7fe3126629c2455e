package org.samspel.person;

import org.samspel.content.ContentFaults;
import org.samspel.content.ContentFiles;
import org.samspel.content.ContentNode;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Which numbers each area takes, as its content says; read once at start. */
@Component
class NumberContent {
    private final Map<String, List<AcceptedNumber>> byArea = new HashMap<>();

    NumberContent(ContentFiles files, ContentFaults faults) {
        for (var file : files.matching("*/numbers.yaml")) {
            faults.gather(
                    file.path(),
                    () -> {
                        var root = file.yaml();
                        byArea.put(root.text("area"), read(root));
                    });
        }
    }

    /** Empty when no file speaks of the area. */
    Optional<List<AcceptedNumber>> of(String area) {
        return Optional.ofNullable(byArea.get(area));
    }

    static List<AcceptedNumber> read(ContentNode root) {
        return root.list("numbers").stream().map(NumberContent::number).toList();
    }

    private static AcceptedNumber number(ContentNode node) {
        var kind = kind(node);
        var system = node.optionalText("system").orElse(kind.system());
        if (system.isEmpty()) {
            throw node.bad("“system” is missing: the region’s own, as a URI");
        }
        var byPattern = kind == NumberKind.LMA || kind == NumberKind.LOCAL_RESERVE;
        if (byPattern && node.optionalText("pattern").isEmpty()) {
            throw node.bad("“pattern” is missing: numbers of this kind have no rule of their own");
        }
        return new AcceptedNumber(
                kind, system, pattern(node, "pattern"), pattern(node, "test-pattern"));
    }

    private static NumberKind kind(ContentNode node) {
        var name = node.text("kind");
        for (var kind : NumberKind.values()) {
            if (kind.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return kind;
            }
        }
        throw node.child("kind").bad("“" + name + "” is no kind of number");
    }

    private static Optional<Pattern> pattern(ContentNode node, String key) {
        try {
            return node.optionalText(key).map(Pattern::compile);
        } catch (PatternSyntaxException e) {
            throw node.child(key).bad("“" + key + "” is no regular expression");
        }
    }
}
