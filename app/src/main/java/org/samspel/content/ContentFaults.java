package org.samspel.content;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The faults that were found when content was loaded, for the log and for the administrator's page.
 */
@Component
public class ContentFaults {
    private static final Logger LOG = LoggerFactory.getLogger(ContentFaults.class);

    private final ConcurrentMap<String, List<ContentFault>> byFile = new ConcurrentHashMap<>();

    /** Runs the loading of one file; bad content is noted and the caller goes on with the next. */
    public void gather(String file, Runnable load) {
        byFile.remove(file);
        try {
            load.run();
        } catch (BadContent e) {
            byFile.put(file, e.faults());
            e.faults().forEach(fault -> LOG.warn("Content not loaded: {}", fault));
        }
    }

    /** All faults, by file and line. */
    public List<ContentFault> all() {
        return byFile.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
