package org.samspel.shell.web;

import org.samspel.shell.Rooms;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one style sheet and the one script of all pages: put together at start from small files and
 * named by their content, so that browsers may keep them for ever.
 *
 * <p>Pico is the base. It stands in a cascade layer of its own, which all rules outside of layers
 * override, however specific Pico's are. Then come the tokens and components of the shell in {@code
 * shell/style/}, by name, and each room's own {@code style.css} or {@code style/}.
 */
public final class Assets {
    private static final String PICO =
            "META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.fluid.classless.min.css";
    private static final String HTMX =
            "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    /**
     * @param name with the digest of its content: {@code samspel-1f2e….css}
     */
    public record Asset(String name, String type, Resource content) {
        public String href() {
            return "/assets/" + name;
        }
    }

    private final Asset style;
    private final Asset script;

    public Assets(Rooms rooms) {
        var sheets = new ArrayList<String>();
        sheets.add("@layer pico{" + text(PICO).replace("@charset \"UTF-8\";", "") + "}");
        sheets.addAll(texts("classpath:shell/style/*.css"));
        for (var room : rooms.names()) {
            sheets.addAll(texts("classpath*:" + room + "/style.css"));
            if (!room.equals("shell")) {
                sheets.addAll(texts("classpath*:" + room + "/style/*.css"));
            }
        }
        style = named("css", "text/css", String.join("\n", sheets));
        script = named("js", "text/javascript", text(HTMX) + "\n" + text("shell/samspel.js"));
    }

    public Asset style() {
        return style;
    }

    public Asset script() {
        return script;
    }

    public Asset logo() {
        return new Asset("logo.svg", "image/svg+xml", new ClassPathResource("shell/logo.svg"));
    }

    private static Asset named(String ending, String type, String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        var name = "samspel-" + digest(content) + "." + ending;
        return new Asset(name, type, new ByteArrayResource(content));
    }

    private static String digest(byte[] content) {
        try {
            var whole = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(whole, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static List<String> texts(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .filter(Resource::exists)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(file -> new String(bytes(file), StandardCharsets.UTF_8))
                    .collect(Collectors.toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String path) {
        return new String(bytes(new ClassPathResource(path)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
