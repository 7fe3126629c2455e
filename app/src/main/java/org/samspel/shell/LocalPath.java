package org.samspel.shell;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses inside Samspel, so that no form can send its reader to another site. */
public final class LocalPath {
    private LocalPath() {}

    public static boolean isLocal(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return false;
        }
        try {
            var address = new URI(path);
            return !address.isAbsolute() && address.getRawAuthority() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
