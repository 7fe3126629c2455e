package org.samspel.questionnaire;

import org.samspel.content.ContentFaults;
import org.samspel.content.ContentFiles;
import org.springframework.stereotype.Component;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The instruments of the content files, read once at start. A file with a fault is left out and
 * named with its line; the others load.
 */
@Component
public class Instruments {
    private final Map<String, Instrument> byId;

    Instruments(ContentFiles files, ContentFaults faults) {
        var loaded = new TreeMap<String, Instrument>();
        for (var file : files.matching("instruments/*.yaml")) {
            faults.gather(
                    file.path(),
                    () -> {
                        var root = file.yaml();
                        var instrument = InstrumentFile.read(root);
                        if (loaded.putIfAbsent(instrument.id(), instrument) != null) {
                            throw root.child("id").bad("another file has this instrument already");
                        }
                    });
        }
        byId = Collections.unmodifiableMap(loaded);
    }

    public Optional<Instrument> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All of them, by id. */
    public List<Instrument> all() {
        return List.copyOf(byId.values());
    }
}
