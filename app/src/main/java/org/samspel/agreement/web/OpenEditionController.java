package org.samspel.agreement.web;

import org.samspel.agreement.workshop.Editions;
import org.samspel.agreement.workshop.Editions.Source;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;

/** The editions of versions that were adopted, without signing in, at addresses that stay. */
@Controller
@OpenTo(withoutSignIn = true)
class OpenEditionController {
    private static final String ALL = "/open/{area}/agreements/{slug}/versions/{number}/editions";
    private static final String ONE = ALL + "/{kind:[a-z0-9-]+}";

    private final OpenAgreements agreements;
    private final Editions editions;
    private final EditionPages pages;
    private final EditionFiles files;

    OpenEditionController(
            OpenAgreements agreements, Editions editions, EditionPages pages, EditionFiles files) {
        this.agreements = agreements;
        this.editions = editions;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping(ALL)
    Page all(
            PageContext page,
            @PathVariable String area,
            @PathVariable String slug,
            @PathVariable String number) {
        var source = source(area, slug, number);
        var back =
                new Link(
                        EditionLinks.openList(source.version().area()),
                        page.text("agreement.open.back"));
        return Page.of("agreement/allEditions", pages.all(page, source, links(source), back));
    }

    @GetMapping(ONE)
    Page one(
            PageContext page,
            @PathVariable String area,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String audience) {
        var source = source(area, slug, number);
        return Page.of(
                "agreement/edition",
                pages.one(page, source, links(source), EditionAsked.of(kind, audience)));
    }

    @GetMapping(ONE + ".pdf")
    ResponseEntity<byte[]> pdf(
            PageContext page,
            @PathVariable String area,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String audience) {
        return files.pdf(kept(), page, source(area, slug, number), kind, audience);
    }

    @GetMapping(ONE + ".docx")
    ResponseEntity<byte[]> docx(
            PageContext page,
            @PathVariable String area,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String audience) {
        return files.docx(kept(), page, source(area, slug, number), kind, audience);
    }

    @GetMapping(ALL + ".zip")
    ResponseEntity<byte[]> archive(
            PageContext page,
            @PathVariable String area,
            @PathVariable String slug,
            @PathVariable String number) {
        var source = source(area, slug, number);
        return files.all(kept(), page, source, links(source));
    }

    @GetMapping(ALL + "/pixi/{party:[a-z0-9-]+}.zip")
    ResponseEntity<byte[]> portal(
            PageContext page,
            @PathVariable String area,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String party) {
        var source = source(area, slug, number);
        return files.portal(kept(), page, source, party, links(source));
    }

    /** The words of a version never change; how they are set may, with a new Samspel. */
    private static BodyBuilder kept() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }

    private static EditionLinks links(Source source) {
        var version = source.version();
        return EditionLinks.open(version.area(), version.slug(), version.number());
    }

    private Source source(String area, String slug, String number) {
        return agreements
                .area(area)
                .flatMap(found -> editions.adopted(found.id(), slug, EditionAsked.number(number)))
                .orElseThrow(NotFound::new);
    }
}
