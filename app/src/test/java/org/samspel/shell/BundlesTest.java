package org.samspel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of all rooms that there are: a room that adds bundles is tested without a word here.
 */
class BundlesTest {
    /** {@code text("room.key"} and {@code get("room.key"}: a whole key, not the start of one. */
    private static final Pattern USED =
            Pattern.compile("(?:text|get)\\(\\s*\"([a-z]+\\.[\\w.-]*\\w)\"\\s*[,)]");

    static Stream<String> rooms() {
        return new Rooms().names().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void eachRoomHasTheSameKeysInAllLanguages(String room) {
        var swedish = words(room, Language.SV).keySet();
        assertThat(words(room, Language.DA).keySet()).isEqualTo(swedish);
        assertThat(words(room, Language.EN).keySet()).isEqualTo(swedish);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void eachKeyBeginsWithItsRoom(String room) {
        assertThat(words(room, Language.EN).keySet()).allMatch(key -> key.startsWith(room + "."));
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsEmpty(Language language) {
        assertThat(all(language)).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    /** A straight apostrophe quotes in a MessageFormat; a typographic one (’) is a letter. */
    @ParameterizedTest
    @EnumSource
    void everyTextIsAPatternWithoutStraightApostrophes(Language language) {
        assertThat(all(language))
                .allSatisfy(
                        (key, text) -> {
                            assertThat(text).as(key).doesNotContain("'");
                            assertThat(new MessageFormat(text, language.locale())).isNotNull();
                        });
    }

    @ParameterizedTest
    @EnumSource
    void everyTextTakesTheSameArguments(Language language) {
        var english = all(Language.EN);
        assertThat(all(language))
                .allSatisfy(
                        (key, text) ->
                                assertThat(arguments(text))
                                        .as(key)
                                        .isEqualTo(arguments(english.getOrDefault(key, ""))));
    }

    @Test
    void everyKeyThatAPageUsesIsThere() throws IOException {
        var known = all(Language.EN).keySet();
        assertThat(usedKeys()).isNotEmpty().allSatisfy(key -> assertThat(known).contains(key));
    }

    private static List<String> usedKeys() throws IOException {
        var rooms = new Rooms().names();
        return Stream.of(filesBelow("src/main/jte"), filesBelow("src/main/java"))
                .flatMap(List::stream)
                .flatMap(file -> keysIn(file).stream())
                .filter(key -> rooms.contains(key.substring(0, key.indexOf('.'))))
                .distinct()
                .toList();
    }

    private static List<Path> filesBelow(String folder) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> keysIn(Path file) {
        try {
            return USED.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> words(String room, Language language) {
        return new Bundles(List.of(room)).in(language, ZoneOffset.UTC).words();
    }

    private static Map<String, String> all(Language language) {
        return new Bundles(new Rooms().names()).in(language, ZoneOffset.UTC).words();
    }
}
