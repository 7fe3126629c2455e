package org.samspel.organisation;

import org.samspel.content.ContentNode;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of things as content files write them: {@code hospital-clinic}. */
final class Constants {
    private Constants() {}

    static <E extends Enum<E>> E named(Class<E> type, ContentNode node) {
        var name = node.asText();
        return Arrays.stream(type.getEnumConstants())
                .filter(
                        constant ->
                                constant.name()
                                        .equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(
                        () ->
                                node.bad(
                                        "“%s” is not known here; write one of: %s"
                                                .formatted(name, all(type))));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Constants::written)
                .collect(Collectors.joining(", "));
    }
}
