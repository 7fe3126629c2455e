package org.samspel.agreement.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.web.OpenAgreements.OpenAgreement;
import org.samspel.agreement.web.OpenAgreements.OpenVersion;
import org.samspel.kernel.AreaId;
import org.samspel.organisation.Area;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The agreements of an area, for everybody.
 *
 * @param forPrograms the feed and the list
 */
public record OpenPage(
        PageContext page, String area, List<Agreement> agreements, List<Link> forPrograms) {

    /**
     * @param lang of the agreement’s own words, where it is not the page’s
     * @param others earlier and coming versions
     */
    public record Agreement(
            String anchor,
            String title,
            @Nullable String lang,
            String summary,
            Version present,
            List<Version> others) {}

    /**
     * @param editions to read, then the whole text to keep
     */
    public record Version(Link all, Pill state, List<Link> editions) {}

    static OpenPage of(PageContext page, Area area, List<OpenAgreement> agreements) {
        var list = EditionLinks.openList(area.id());
        return new OpenPage(
                page,
                area.name(),
                agreements.stream().map(one -> agreement(page, area.id(), one)).toList(),
                List.of(
                        new Link(list + "/feed.atom", page.text("agreement.open.feed")),
                        new Link(list + ".json", page.text("agreement.open.list"))));
    }

    private static Agreement agreement(PageContext page, AreaId area, OpenAgreement agreement) {
        var present = agreement.present();
        var version = present.version();
        return new Agreement(
                agreement.slug(),
                version.title(),
                VersionWords.lang(page, version),
                version.summary(),
                version(page, area, present),
                agreement.versions().stream()
                        .filter(other -> other.version().number() != version.number())
                        .map(other -> version(page, area, other))
                        .toList());
    }

    private static Version version(PageContext page, AreaId area, OpenVersion one) {
        var version = one.version();
        var links = EditionLinks.open(area, version.slug(), version.number());
        var read =
                Arrays.stream(Edition.values())
                        .map(
                                edition ->
                                        new Link(
                                                links.page(edition),
                                                page.text(
                                                        "agreement.work.edition."
                                                                + edition.code())));
        var keep =
                Stream.of("pdf", "docx")
                        .map(
                                ending ->
                                        new Link(
                                                links.file(Edition.FULL, Optional.empty(), ending),
                                                page.text("agreement.open.file." + ending)));
        return new Version(
                new Link(
                        links.all(),
                        page.text(
                                "agreement.version.since",
                                version.number(),
                                version.inForceFrom())),
                new VersionWords(page, version).state(one.state()),
                Stream.concat(read, keep).toList());
    }
}
