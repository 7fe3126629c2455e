package org.samspel.agreement.web;

import jakarta.servlet.http.HttpServletResponse;

import org.samspel.agreement.web.OpenAgreements.OpenAgreement;
import org.samspel.kernel.OpenTo;
import org.samspel.organisation.Area;
import org.samspel.organisation.Organisations;
import org.samspel.shell.Bundles;
import org.samspel.shell.Language;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The agreements of an area, without signing in: as a page, as a feed and for programs. */
@Controller
@OpenTo(withoutSignIn = true)
class OpenAgreementController {
    private static final String LIST = "/open/{area}/agreements";
    private static final MediaType ATOM = MediaType.APPLICATION_ATOM_XML;

    /** A version is adopted now and then, and readers ask again and again. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final OpenAgreements agreements;
    private final Organisations organisations;
    private final Bundles bundles;
    private final JsonMapper json;

    OpenAgreementController(
            OpenAgreements agreements,
            Organisations organisations,
            Bundles bundles,
            JsonMapper json) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.bundles = bundles;
        this.json = json;
    }

    /** Who asks for another form than a page is led to its address. */
    @GetMapping(LIST)
    Page page(
            PageContext page,
            @PathVariable String area,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
            HttpServletResponse response) {
        var found = area(area);
        var address = EditionLinks.openList(found.id());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(
                HttpHeaders.LINK,
                "<%s/feed.atom>; rel=\"alternate\"; type=\"%s\", <%s.json>; rel=\"alternate\"; type=\"%s\""
                        .formatted(address, ATOM, address, MediaType.APPLICATION_JSON));
        if (prefers(accept, MediaType.APPLICATION_JSON)) {
            return Page.redirect(address + ".json");
        }
        if (prefers(accept, ATOM)) {
            return Page.redirect(address + "/feed.atom");
        }
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.language().code());
        return Page.of("agreement/open", OpenPage.of(page, found, all(page, found)));
    }

    @GetMapping(LIST + ".json")
    ResponseEntity<byte[]> list(PageContext page, @PathVariable String area) {
        var found = area(area);
        var list = OpenList.of(found, all(page, found), organisations.parties(found.id()));
        return file(json.writeValueAsBytes(list), MediaType.APPLICATION_JSON);
    }

    @GetMapping(LIST + "/feed.atom")
    ResponseEntity<byte[]> feed(PageContext page, @PathVariable String area) {
        var found = area(area);
        var language = Language.of(found.language().getLanguage()).orElseGet(page::language);
        var texts = bundles.in(language, found.zone(), found.personWord());
        var title = texts.get("agreement.open.title", found.name());
        var feed = new OpenFeed(found, title, all(page, found));
        return file(feed.xml().getBytes(StandardCharsets.UTF_8), ATOM);
    }

    private static ResponseEntity<byte[]> file(byte[] file, MediaType type) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .cacheControl(KEPT)
                .eTag("\"" + EditionFiles.digest(file) + "\"")
                .body(file);
    }

    private Area area(String code) {
        return agreements.area(code).orElseThrow(NotFound::new);
    }

    private List<OpenAgreement> all(PageContext page, Area area) {
        return agreements.of(area.id(), page.today());
    }

    /** Whether it is asked for by name, and before pages. */
    private static boolean prefers(String accept, MediaType type) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .filter(
                            one ->
                                    one.equalsTypeAndSubtype(type)
                                            || one.equalsTypeAndSubtype(MediaType.TEXT_HTML))
                    .max(
                            (one, other) ->
                                    Double.compare(one.getQualityValue(), other.getQualityValue()))
                    .filter(one -> one.equalsTypeAndSubtype(type))
                    .isPresent();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
