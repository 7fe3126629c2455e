package org.samspel.agreement.web;

import org.samspel.agreement.workshop.Editions;
import org.samspel.agreement.workshop.Editions.Source;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The editions of a version, those of a coming one too, for who has signed in. */
@Controller
@OpenTo
class EditionController {
    private static final String ALL = "/agreements/{slug}/versions/{number}/editions";
    private static final String ONE = ALL + "/{kind:[a-z0-9-]+}";

    private final Editions editions;
    private final EditionPages pages;
    private final EditionFiles files;

    EditionController(Editions editions, EditionPages pages, EditionFiles files) {
        this.editions = editions;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping(ALL)
    Page all(PageContext page, @PathVariable String slug, @PathVariable String number) {
        var source = source(page, slug, number);
        return Page.of(
                "agreement/allEditions",
                pages.all(
                        page,
                        source,
                        EditionLinks.inside(source),
                        EditionPages.inside(page, source)));
    }

    @GetMapping(ONE)
    Page one(
            PageContext page,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String audience) {
        var source = source(page, slug, number);
        return Page.of(
                "agreement/edition",
                pages.one(
                        page,
                        source,
                        EditionLinks.inside(source),
                        EditionAsked.of(kind, audience)));
    }

    @GetMapping(ONE + ".pdf")
    ResponseEntity<byte[]> pdf(
            PageContext page,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String audience) {
        return files.pdf(ResponseEntity.ok(), page, source(page, slug, number), kind, audience);
    }

    @GetMapping(ONE + ".docx")
    ResponseEntity<byte[]> docx(
            PageContext page,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String audience) {
        return files.docx(ResponseEntity.ok(), page, source(page, slug, number), kind, audience);
    }

    @GetMapping(ALL + ".zip")
    ResponseEntity<byte[]> archive(
            PageContext page, @PathVariable String slug, @PathVariable String number) {
        var source = source(page, slug, number);
        return files.all(ResponseEntity.ok(), page, source, links(source));
    }

    @GetMapping(ALL + "/pixi/{party:[a-z0-9-]+}.zip")
    ResponseEntity<byte[]> portal(
            PageContext page,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String party) {
        var source = source(page, slug, number);
        return files.portal(ResponseEntity.ok(), page, source, party, links(source));
    }

    /** What a package names stays reachable to all once the version is adopted. */
    private static EditionLinks links(Source source) {
        var version = source.version();
        return EditionLinks.open(version.area(), version.slug(), version.number());
    }

    private Source source(PageContext page, String slug, String number) {
        var key = new RevisionKey(page.actor().area(), slug, EditionAsked.number(number));
        return editions.of(page.actor(), key).orElseThrow(NotFound::new);
    }
}
