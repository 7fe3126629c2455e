package org.samspel.shell;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names of the rooms in this build, found by their packages: a room's texts and styles lie in
 * the resource folder of the same name.
 */
public final class Rooms {
    private static final Pattern ROOM = Pattern.compile("/([a-z]+)/package-info\\.class$");

    private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    public List<String> names() {
        try {
            var names = new ArrayList<String>();
            for (var found :
                    resources.getResources("classpath*:org/samspel/*/package-info.class")) {
                var room = ROOM.matcher(found.getURL().getPath());
                if (room.find()) {
                    names.add(room.group(1));
                }
            }
            return names.stream().distinct().sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
