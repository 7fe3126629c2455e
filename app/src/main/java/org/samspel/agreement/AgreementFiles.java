package org.samspel.agreement;

import org.samspel.content.ContentFiles;
import org.samspel.content.ContentFiles.ContentFile;
import org.samspel.content.ContentNode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of which a version is made, as they were written.
 *
 * @param path of the agreement's file, as faults shall call it
 * @param tables the DMN texts, by the ids that the phases name
 */
public record AgreementFiles(String path, String yaml, SortedMap<String, String> tables) {
    private static final String TABLE_ID = "[a-z0-9-]+";

    public AgreementFiles(String path, String yaml, Map<String, String> tables) {
        this(path, yaml, new TreeMap<>(tables));
    }

    /** The agreement's file with the tables beside it that its phases name; some may be missing. */
    static AgreementFiles of(ContentFile file, ContentFiles all) {
        var tables = new TreeMap<String, String>();
        for (var phase : file.yaml().list("phases")) {
            phase.optionalText("table")
                    .filter(table -> table.matches(TABLE_ID))
                    .ifPresent(
                            table ->
                                    all.at(file.beside(table + ".dmn"))
                                            .ifPresent(dmn -> tables.put(table, text(dmn))));
        }
        return new AgreementFiles(file.path(), text(file), tables);
    }

    public ContentNode root() {
        return ContentNode.read(path, yaml);
    }

    public String pathOf(String table) {
        return path.substring(0, path.lastIndexOf('/') + 1) + table + ".dmn";
    }

    /** Differs when any text does. */
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            take(digest, yaml);
            tables.forEach(
                    (table, dmn) -> {
                        take(digest, table);
                        take(digest, dmn);
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With its length first, so that no two series of texts run together to the same bytes. */
    private static void take(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** With plain line ends, since an editor that changes them changes no agreement. */
    private static String text(ContentFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
