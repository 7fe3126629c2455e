package org.samspel.content;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The content files: those packaged with Samspel, or those of the folder that {@code
 * samspel.content} names.
 */
@Component
public class ContentFiles {
    private final PathMatchingResourcePatternResolver resources =
            new PathMatchingResourcePatternResolver();
    private final String root;

    ContentFiles(@Value("${samspel.content:classpath:/content/}") String root) {
        var withScheme = root.contains(":") ? root : "file:" + root;
        this.root = withScheme.endsWith("/") ? withScheme : withScheme + "/";
    }

    /**
     * The files that match a pattern below the content folder, in the order of their paths.
     *
     * @param pattern as {@code *}{@code /organisation.yaml}
     */
    public List<ContentFile> matching(String pattern) {
        try {
            var base = resources.getResource(root).getURL().toString();
            return Arrays.stream(resources.getResources(root + pattern))
                    .map(resource -> file(base, resource))
                    .sorted(Comparator.comparing(ContentFile::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The content folder cannot be read: " + root, e);
        }
    }

    /** The file at a path below the content folder. */
    public Optional<ContentFile> at(String path) {
        var resource = resources.getResource(root + path);
        return resource.exists()
                ? Optional.of(new ContentFile(path, bytes(resource)))
                : Optional.empty();
    }

    private ContentFile file(String base, Resource resource) {
        try {
            return new ContentFile(
                    resource.getURL().toString().substring(base.length()), bytes(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One file with its bytes.
     *
     * @param path below the content folder: {@code nj/low-back-pain/agreement.yaml}
     */
    @SuppressWarnings("ArrayRecordComponent") // The bytes are read once and never compared.
    public record ContentFile(String path, byte[] bytes) {
        public ContentNode yaml() {
            return ContentNode.read(path, new String(bytes, StandardCharsets.UTF_8));
        }

        /** The path of a file beside this one. */
        public String beside(String name) {
            return path.substring(0, path.lastIndexOf('/') + 1) + name;
        }
    }
}
