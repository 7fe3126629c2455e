package org.samspel.agreement.web;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.Addressee;
import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.workshop.Editions.Source;
import org.samspel.document.Paper;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts editions into pages: the words are the agreement’s, what is around them the reader’s. */
@Component
class EditionPages {
    private static final String NAV = "shell.nav.agreements";

    private final EditionPress press;

    EditionPages(EditionPress press) {
        this.press = press;
    }

    EditionPage one(PageContext page, Source source, EditionLinks links, EditionAsked asked) {
        var words = press.words(page, source);
        var paper = EditionPress.paper(words, asked.edition(), asked.audience());
        var html = press.papers().html(paper);
        Content text = output -> output.writeContent(html);
        return new EditionPage(
                page,
                lang(page, source),
                paper.title(),
                name(page, asked.edition(), asked.audience()),
                words.about(asked.edition(), asked.audience()),
                notice(page, source),
                contents(paper),
                text,
                asked.edition() == Edition.PIXI ? audiences(page, links, asked) : List.of(),
                files(page, links, asked, "agreement.edition.file."),
                Arrays.stream(Edition.values())
                        .filter(other -> other != asked.edition())
                        .map(other -> new Link(links.page(other), name(page, other)))
                        .toList(),
                NAV,
                new Link(links.all(), page.text("agreement.editions.back")));
    }

    EditionsPage all(PageContext page, Source source, EditionLinks links, Link back) {
        var words = press.words(page, source);
        var version = source.version();
        var lines =
                Stream.concat(
                                Arrays.stream(Edition.values())
                                        .map(one -> new EditionAsked(one, Optional.empty())),
                                Addressee.working().stream()
                                        .map(to -> new EditionAsked(Edition.PIXI, Optional.of(to))))
                        .map(asked -> line(page, links, asked))
                        .toList();
        return new EditionsPage(
                page,
                lang(page, source),
                version.title(),
                page.text("agreement.version.since", version.number(), version.inForceFrom()),
                notice(page, source),
                lines,
                new Link(links.archive(), page.text("agreement.editions.all")),
                words.parties().stream()
                        .filter(PortalPackage::hasPortal)
                        .map(party -> new Link(links.portal(party.slug()), party.name()))
                        .toList(),
                NAV,
                back);
    }

    /** Where who has signed in comes from: the version, or the work on it. */
    static Link inside(PageContext page, Source source) {
        var version = source.version();
        return source.adopted()
                ? new Link(
                        AgreementLinks.version(version.slug(), version.number()),
                        page.text("agreement.back"))
                : new Link(
                        "/agreements/" + version.slug() + "/revisions/" + version.number(),
                        page.text("agreement.work.back", version.number()));
    }

    private static EditionsPage.Line line(
            PageContext page, EditionLinks links, EditionAsked asked) {
        var about =
                asked.audience().isPresent()
                        ? ""
                        : page.text("agreement.edition.about." + asked.edition().code());
        return new EditionsPage.Line(
                new Link(
                        links.page(asked.edition(), asked.audience()),
                        name(page, asked.edition(), asked.audience())),
                about,
                files(page, links, asked, "agreement.edition.form."));
    }

    private static List<Link> files(
            PageContext page, EditionLinks links, EditionAsked asked, String words) {
        return Stream.of("pdf", "docx")
                .map(
                        ending ->
                                new Link(
                                        links.file(asked.edition(), asked.audience(), ending),
                                        page.text(words + ending)))
                .toList();
    }

    private static List<Link> audiences(PageContext page, EditionLinks links, EditionAsked asked) {
        var all = new ArrayList<Link>();
        all.add(audience(page, links, asked, Optional.empty()));
        Addressee.working().forEach(to -> all.add(audience(page, links, asked, Optional.of(to))));
        return all;
    }

    private static Link audience(
            PageContext page, EditionLinks links, EditionAsked asked, Optional<Addressee> to) {
        var words = to.map(one -> "agreement.audience." + one.code()).orElse("agreement.audience");
        var present = asked.audience().equals(to);
        return new Link(present ? "" : links.page(Edition.PIXI, to), page.text(words));
    }

    private static List<Link> contents(Paper paper) {
        return paper.parts().stream()
                .filter(part -> !part.anchor().isEmpty())
                .map(part -> new Link("#" + part.anchor(), part.text()))
                .toList();
    }

    private static String name(PageContext page, Edition edition) {
        return page.text("agreement.work.edition." + edition.code());
    }

    private static String name(PageContext page, Edition edition, Optional<Addressee> audience) {
        return name(page, edition)
                + audience.map(to -> ": " + page.text("agreement.audience." + to.code()))
                        .orElse("");
    }

    private static Optional<String> notice(PageContext page, Source source) {
        return source.adopted()
                ? Optional.empty()
                : Optional.of(page.text("agreement.work.edition.notYet"));
    }

    private static @Nullable String lang(PageContext page, Source source) {
        return VersionWords.lang(page, source.version());
    }
}
