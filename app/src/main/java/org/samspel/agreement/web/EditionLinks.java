package org.samspel.agreement.web;

import org.samspel.agreement.Addressee;
import org.samspel.agreement.workshop.Editions.Source;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.AreaId;

import java.util.Optional;

/**
 * Addresses of the editions of one version: inside, or open to all.
 *
 * @param all the page from which every edition is reached
 */
record EditionLinks(String all) {
    private static final String AUDIENCE = "?audience=";

    /** For who has signed in. */
    static EditionLinks inside(Source source) {
        var version = source.version();
        return new EditionLinks(WorkshopLinks.editions(version.slug(), version.number()));
    }

    /** For everybody: these addresses stay as they are, so that others can cite them. */
    static EditionLinks open(AreaId area, String slug, int number) {
        return new EditionLinks(openList(area) + "/" + slug + "/versions/" + number + "/editions");
    }

    /** The agreements of an area, open to all. */
    static String openList(AreaId area) {
        return "/open/" + area.code() + "/agreements";
    }

    String page(Edition edition) {
        return all + "/" + edition.code();
    }

    String page(Edition edition, Optional<Addressee> audience) {
        return page(edition) + audience.map(to -> AUDIENCE + to.code()).orElse("");
    }

    /**
     * @param ending {@code pdf} or {@code docx}
     */
    String file(Edition edition, Optional<Addressee> audience, String ending) {
        return page(edition) + "." + ending + audience.map(to -> AUDIENCE + to.code()).orElse("");
    }

    String archive() {
        return all + ".zip";
    }

    /** The package for a party’s guideline portal. */
    String portal(String party) {
        return all + "/pixi/" + party + ".zip";
    }
}
