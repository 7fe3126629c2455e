package org.samspel.agreement.web;

import org.samspel.agreement.workshop.Editions.Source;
import org.samspel.document.Archive;
import org.samspel.document.KeptFiles;
import org.samspel.organisation.Party;
import org.samspel.shell.NotFound;
import org.samspel.shell.PageContext;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Editions as files to keep, under names that say what they are. */
@Component
class EditionFiles {
    static final MediaType ZIP = MediaType.parseMediaType("application/zip");
    static final MediaType PDF = MediaType.APPLICATION_PDF;
    static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final EditionPress press;
    private final KeptFiles kept = new KeptFiles();

    EditionFiles(EditionPress press) {
        this.press = press;
    }

    /**
     * @param to how the answer begins: who may keep it, and for how long
     * @param audience as it was asked for; of the short edition alone
     */
    ResponseEntity<byte[]> pdf(
            BodyBuilder to, PageContext reader, Source source, String kind, String audience) {
        var asked = EditionAsked.of(kind, audience);
        var words = press.words(reader, source);
        var paper = EditionPress.paper(words, asked.edition(), asked.audience());
        return named(to, name(source, asked) + ".pdf", true)
                .contentType(PDF)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.page().language().code())
                .eTag("W/\"" + press.papers().digest(paper) + "\"")
                .body(press.papers().pdf(paper));
    }

    ResponseEntity<byte[]> docx(
            BodyBuilder to, PageContext reader, Source source, String kind, String audience) {
        var asked = EditionAsked.of(kind, audience);
        var words = press.words(reader, source);
        var paper = EditionPress.paper(words, asked.edition(), asked.audience());
        return named(to, name(source, asked) + ".docx", false)
                .contentType(DOCX)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.page().language().code())
                .eTag("W/\"" + press.papers().digest(paper) + "\"")
                .body(press.papers().docx(paper));
    }

    /** All of them in one. */
    ResponseEntity<byte[]> all(
            BodyBuilder to, PageContext reader, Source source, EditionLinks links) {
        var words = press.words(reader, source);
        var version = source.version();
        return packed(
                named(to, version.slug() + "-" + version.number() + ".zip", false),
                words,
                whole(links.archive()),
                () -> press.everything(words, whole(links.all())));
    }

    ResponseEntity<byte[]> portal(
            BodyBuilder to, PageContext reader, Source source, String party, EditionLinks links) {
        var words = press.words(reader, source);
        var recipient =
                words.parties().stream()
                        .filter(one -> one.slug().equals(party))
                        .filter(PortalPackage::hasPortal)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return packed(
                named(to, name(source, recipient), false),
                words,
                whole(links.portal(party)),
                () -> new PortalPackage(press, words, recipient, whole(links.all())).archive());
    }

    /**
     * @param name of the archive, in which its address is
     */
    private ResponseEntity<byte[]> packed(
            BodyBuilder to, EditionWords words, String name, Supplier<Archive> files) {
        var digest = press.digest(words);
        return to.contentType(ZIP)
                .eTag("W/\"" + digest + "\"")
                .body(kept.of(digest + " " + name, () -> files.get().bytes()));
    }

    /** The address with the server’s own before it, as the reader reached it. */
    static String whole(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }

    /** SHA-256 in hexadecimal digits. */
    static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Source source, EditionAsked asked) {
        var version = source.version();
        return version.slug()
                + "-"
                + version.number()
                + "-"
                + EditionPress.fileName(asked.edition(), asked.audience());
    }

    private static String name(Source source, Party recipient) {
        var version = source.version();
        return version.slug() + "-" + version.number() + "-pixi-" + recipient.slug() + ".zip";
    }

    private static BodyBuilder named(BodyBuilder to, String name, boolean shown) {
        var how = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return to.header(HttpHeaders.CONTENT_DISPOSITION, how.filename(name).build().toString());
    }
}
