package org.samspel.shell;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The texts of all rooms, read once from {@code <room>/messages_<language>.properties} in UTF-8.
 * There is no default bundle and no fallback to another language.
 */
public final class Bundles {
    private final Map<Language, Map<PersonWord, Map<String, String>>> words =
            new EnumMap<>(Language.class);

    public Bundles(List<String> rooms) {
        for (var language : Language.values()) {
            var all = new HashMap<String, String>();
            for (var room : rooms) {
                read(room, language).forEach((key, text) -> all.put((String) key, (String) text));
            }
            var byWord = new EnumMap<PersonWord, Map<String, String>>(PersonWord.class);
            for (var word : PersonWord.values()) {
                var said = new HashMap<String, String>();
                all.forEach((key, text) -> said.put(key, word.in(text, all)));
                byWord.put(word, Map.copyOf(said));
            }
            words.put(language, byWord);
        }
    }

    /** The texts for readers of whom no area is known. */
    public Texts in(Language language, ZoneId zone) {
        return in(language, zone, PersonWord.PERSON);
    }

    /**
     * @param word what the reader's area calls those whom all of it is about
     */
    public Texts in(Language language, ZoneId zone, PersonWord word) {
        return new Texts(
                language,
                zone,
                words.getOrDefault(language, Map.of()).getOrDefault(word, Map.of()));
    }

    private static Properties read(String room, Language language) {
        var bundle = new ClassPathResource(room + "/messages_" + language.code() + ".properties");
        var texts = new Properties();
        if (!bundle.exists()) {
            return texts;
        }
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
