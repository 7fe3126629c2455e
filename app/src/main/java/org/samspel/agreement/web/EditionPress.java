package org.samspel.agreement.web;

import org.samspel.agreement.Addressee;
import org.samspel.agreement.workshop.Editions.Source;
import org.samspel.document.Archive;
import org.samspel.document.Block;
import org.samspel.document.Paper;
import org.samspel.document.Papers;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.shell.Bundles;
import org.samspel.shell.Language;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the editions of a version, each out of the one text, in the agreement’s language. */
@Component
class EditionPress {
    private static final int DIGEST_LETTERS = 16;

    private final Papers papers;
    private final Organisations organisations;
    private final Bundles bundles;

    EditionPress(Papers papers, Organisations organisations, Bundles bundles) {
        this.papers = papers;
        this.organisations = organisations;
        this.bundles = bundles;
    }

    EditionWords words(PageContext reader, Source source) {
        var version = source.version();
        var area = organisations.area(version.area());
        var language = Language.of(version.language().getLanguage()).orElseGet(reader::language);
        var page = reader.with(bundles.in(language, area.zone(), area.personWord()));
        var known =
                organisations.parties(version.area()).stream()
                        .collect(Collectors.toMap(Party::slug, Function.identity()));
        var parties =
                version.parties().stream()
                        .flatMap(slug -> Optional.ofNullable(known.get(slug)).stream())
                        .toList();
        return new EditionWords(page, source, parties);
    }

    /**
     * @param audience only of the short edition; without one it is for all
     */
    static Paper paper(EditionWords words, Edition edition, Optional<Addressee> audience) {
        var title = words.version().title();
        return new Paper(
                words.page().locale(),
                edition == Edition.PLAIN ? words.text("agreement.plain.title", title) : title,
                words.lines(edition, audience),
                blocks(words, edition, audience));
    }

    private static List<Block> blocks(
            EditionWords words, Edition edition, Optional<Addressee> audience) {
        return switch (edition) {
            case FULL -> new EditionBlocks(words).full();
            case PIXI ->
                    new EditionBlocks(words)
                            .pixi(clause -> audience.map(clause::isFor).orElse(true));
            case CHANGES -> new ChangeNote(words).blocks();
            case PLAIN -> new PlainWords(words).blocks();
        };
    }

    Papers papers() {
        return papers;
    }

    /** Every edition in every form, and the packages for the parties’ portals. */
    Archive everything(EditionWords words, String address) {
        var archive = new Archive();
        for (var edition : Edition.values()) {
            add(archive, words, edition, Optional.empty());
        }
        for (var audience : Addressee.working()) {
            add(archive, words, Edition.PIXI, Optional.of(audience));
        }
        for (var party : words.parties()) {
            if (PortalPackage.hasPortal(party)) {
                archive.with(
                        "portals/" + party.slug() + ".zip",
                        new PortalPackage(this, words, party, address).archive().bytes());
            }
        }
        return archive;
    }

    private void add(
            Archive archive, EditionWords words, Edition edition, Optional<Addressee> audience) {
        var paper = paper(words, edition, audience);
        var name = fileName(edition, audience);
        archive.with(name + ".html", papers.htmlFile(paper));
        archive.with(name + ".pdf", papers.pdf(paper));
        archive.with(name + ".docx", papers.docx(paper));
    }

    /** Another one when any edition says anything else. */
    String digest(EditionWords words) {
        return Arrays.stream(Edition.values())
                .map(edition -> papers.digest(paper(words, edition, Optional.empty())))
                .map(digest -> digest.substring(0, DIGEST_LETTERS))
                .collect(Collectors.joining());
    }

    /** {@code pixi-municipality}. */
    static String fileName(Edition edition, Optional<Addressee> audience) {
        return edition.code() + audience.map(to -> "-" + to.code()).orElse("");
    }
}
