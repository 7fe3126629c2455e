package org.samspel.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.InTheHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Element;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

/** What anybody may read of the agreements, as a page, a file, a feed and a list. */
@InTheHouse
class OpenAgreementsTest {
    private static final String LIST = "/open/nj/agreements";
    private static final String EDITIONS = LIST + "/low-back-pain/versions/4/editions";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired private MockMvcTester mvc;

    @Test
    void showsWhatWasAdoptedWithoutSignIn() {
        assertThat(get(LIST))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, "da")
                .bodyText()
                .contains(
                        "Samarbejdsaftale om lænderygsmerter",
                        "Gælder",
                        EDITIONS + "/full.pdf",
                        EDITIONS + "/plain",
                        LIST + "/feed.atom",
                        LIST + ".json");
        assertThat(get(EDITIONS)).hasStatusOk().bodyText().contains(EDITIONS + "/pixi/aalborg.zip");
        assertThat(get(EDITIONS + "/pixi?audience=municipality"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"clause-4-3\"", "href=\"#chapter-4\"")
                .doesNotContain("id=\"clause-4-6\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/open/xx/agreements",
                "/open/NJ/agreements",
                "/open/xx/agreements.json",
                LIST + "/none/versions/1/editions",
                LIST + "/low-back-pain/versions/99/editions",
                LIST + "/low-back-pain/versions/x/editions/full.pdf",
                EDITIONS + "/short",
                EDITIONS + "/short.docx",
                EDITIONS + "/pixi?audience=person",
                EDITIONS + "/full?audience=municipality",
                EDITIONS + "/pixi/nobody.zip"
            })
    void knowsNothingElse(String address) {
        assertThat(get(address)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plain.pdf", "/plain.docx", "/pixi/aalborg.zip"})
    void isKeptByWhoeverHasIt(String file) {
        var first = get(EDITIONS + file);
        assertThat(first).hasStatusOk();
        assertThat(first.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("public");
        assertThat(first.getResponse().getHeader(HttpHeaders.SET_COOKIE))
                .as("one cookie for all who are given the kept answer")
                .isNull();
        var tag = Objects.requireNonNull(first.getResponse().getHeader(HttpHeaders.ETAG));

        var again =
                mvc.get()
                        .uri(URI.create(EDITIONS + file))
                        .header(HttpHeaders.IF_NONE_MATCH, tag)
                        .exchange();

        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void packsAllEditionsInOneFile() throws IOException {
        var names = names(get(EDITIONS + ".zip").getResponse().getContentAsByteArray());

        for (var edition : List.of("full", "pixi", "changes", "plain", "pixi-municipality")) {
            assertThat(names).contains(edition + ".html", edition + ".pdf", edition + ".docx");
        }
        assertThat(names).contains("portals/aalborg.zip", "portals/region-nordjylland.zip");
    }

    @Test
    void packsTheShortEditionForAMunicipalitysPortal() throws IOException {
        var zip = get(EDITIONS + "/pixi/aalborg.zip").getResponse().getContentAsByteArray();

        assertThat(names(zip))
                .containsExactly("pixi.html", "pixi-municipality.html", "metadata.json");
        var about = JsonMapper.shared().readTree(content(zip, "metadata.json"));
        assertThat(about.path("agreement").asString()).isEqualTo("low-back-pain");
        assertThat(about.path("validFrom").asString()).isEqualTo("2025-01-01");
        assertThat(about.path("recipient").path("name").asString()).isEqualTo("Aalborg Kommune");
        assertThat(about.path("address").asString()).isEqualTo("http://localhost" + EDITIONS);
        assertThat(about.path("digest").asString()).matches("[0-9a-f]{64}");
        assertThat(content(zip, "pixi-municipality.html"))
                .startsWith("<article lang=\"da-DK\" data-agreement=\"low-back-pain\"")
                .contains("id=\"clause-4-3\"")
                .doesNotContain("id=\"clause-4-6\"", "<script", "style=");
    }

    @Test
    void isAFeedThatReadersUnderstand() throws Exception {
        var answer = get(LIST + "/feed.atom");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("application/atom+xml");
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        var feed =
                factory.newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        answer.getResponse().getContentAsByteArray()))
                        .getDocumentElement();

        assertThat(feed.getLocalName()).isEqualTo("feed");
        var entries = children(feed, "entry");
        assertThat(entries).isNotEmpty();
        assertThat(children(feed, "author")).hasSize(1);
        assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
        entries.add(feed);
        for (var one : entries) {
            assertThat(text(one, "id")).startsWith("urn:uuid:");
            assertThat(text(one, "title")).isNotBlank();
            assertThat(OffsetDateTime.parse(text(one, "updated"))).isNotNull();
            assertThat(children(one, "link"))
                    .allMatch(link -> URI.create(link.getAttribute("href")).isAbsolute())
                    .anyMatch(link -> link.getAttribute("rel").equals("alternate"));
        }
    }

    @Test
    void isAListForPrograms() {
        var list = JsonMapper.shared().readTree(text(get(LIST + ".json")));
        var version = list.path("agreements").path(0).path("versions").path(0);

        assertThat(list.path("form").asString()).isEqualTo("samspel-open-agreements/1");
        assertThat(version.path("number").asInt()).isEqualTo(4);
        assertThat(version.path("state").asString()).isEqualTo("in-force");
        assertThat(version.path("parties").size()).isEqualTo(12);
        assertThat(
                        version.path("editions")
                                .path(0)
                                .path("files")
                                .path(1)
                                .path("address")
                                .asString())
                .isEqualTo("http://localhost" + EDITIONS + "/full.pdf");
    }

    @Test
    void leadsProgramsToTheFormThatTheyAskFor() {
        assertThat(accepting("application/json"))
                .hasStatus(303)
                .hasHeader("Location", LIST + ".json");
        assertThat(accepting("application/atom+xml, text/html;q=0.5"))
                .hasStatus(303)
                .hasHeader("Location", LIST + "/feed.atom");
        assertThat(accepting("text/html,application/xml;q=0.9,*/*;q=0.8")).hasStatusOk();
        assertThat(accepting("nonsense")).hasStatusOk();
    }

    private MvcTestResult accepting(String accept) {
        return mvc.get().uri(LIST).header(HttpHeaders.ACCEPT, accept).exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(URI.create(address))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "da")
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> names(byte[] file) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String content(byte[] file, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException("Not in the file: " + name);
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        var found = new ArrayList<Element>();
        IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(one -> one.getLocalName().equals(name))
                .filter(one -> ATOM.equals(one.getNamespaceURI()))
                .forEach(found::add);
        return found;
    }

    private static String text(Element parent, String name) {
        var found = children(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.getFirst().getTextContent();
    }
}
