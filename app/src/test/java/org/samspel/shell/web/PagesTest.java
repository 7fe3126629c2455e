package org.samspel.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.shell.Language;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The way from a request to a page or an error page, through Spring MVC. */
class PagesTest {
    private final ShellInMvc shell = new ShellInMvc(new Door());
    private final MockMvcTester mvc = shell.mvc();

    @Controller
    static class Door {
        @GetMapping("/people")
        Page people(PageContext page) {
            return Page.of(
                    "shell/error", new ErrorPage(page, "Borgere", page.path(), "", List.of()));
        }

        @GetMapping("/people/{id}")
        Page person(@PathVariable UUID id) {
            throw new NotFound();
        }

        @PostMapping("/people")
        Page form(PageContext page) {
            return Page.invalid(
                    "shell/error", new ErrorPage(page, "Form", page.path(), "", List.of()));
        }

        @PostMapping("/done")
        Page done() {
            return Page.redirect("/people");
        }

        @GetMapping("/refused")
        Page refused() {
            throw new Refused("Anna har spærret", Optional.of(new Link("/ask", "Spørg om lov")));
        }

        @GetMapping("/fault")
        Page fault() {
            throw new IllegalArgumentException(new SQLException("Key (cpr)=(x) exists", "23505"));
        }

        @GetMapping("/away")
        Page away() {
            throw new IllegalStateException(new SQLException("Connection refused", "08001"));
        }
    }

    @Test
    void anAnswerIsItsPage() {
        var answer = send(get("/people?sort=due").locale(Locale.of("da")));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(text(answer)).contains("<h1>Borgere</h1>", "/people?sort=due");
    }

    @Test
    void aFormWithFaultsIs422AndLeadsBackToWhereItWas() {
        var answer =
                send(post("/people").header(HttpHeaders.REFERER, "https://samspel.test/new?x=1"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("value=\"/new\"");
    }

    @Test
    void whatIsDoneLeadsOnWith303() {
        var answer = send(post("/done"));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader(HttpHeaders.LOCATION)).isEqualTo("/people");
    }

    @Test
    void formsCarryTheToken() {
        assertThat(text(send(get("/people"))))
                .contains("name=\"_csrf\" value=\"a-token\"", "data-parameter=\"_csrf\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/people/11111111-1111-7111-8111-111111111111, 404, Här finns ingen sida",
        "/people/anna, 404, Här finns ingen sida",
        "/nowhere, 404, Här finns ingen sida",
        "/done, 405, Här finns ingen sida",
        "/refused, 403, Anna har spærret",
        "/fault, 500, Något gick fel hos oss",
        "/away, 503, Vi når inte uppgifterna"
    })
    void whatFailsIsSaidInPlainWords(String path, int status, String words) {
        var answer = send(get(path).locale(Locale.of("sv", "SE")));
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(text(answer)).contains(words, "href=\"/\"", "<html lang=\"sv\">");
        assertThat(text(answer)).doesNotContain("Exception", "cpr)=", "refused (", "at org.");
    }

    @Test
    void aRefusalShowsTheLawfulWayOn() {
        assertThat(text(send(get("/refused")))).contains("href=\"/ask\"", "Spørg om lov");
    }

    @Test
    void aFaultHasANumberThatHelpFinds() {
        assertThat(text(send(get("/fault")))).containsPattern("Incident number [2-9A-Z]{8}");
    }

    @Test
    void aLostDatabaseStillGivesAPage() {
        shell.signedIn().fail();
        var answer = send(get("/away"));
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(text(answer)).contains("We cannot reach the records", "href=\"/away\"");
    }

    @Test
    void aFrameThatFailsStillGivesAPage() {
        shell.signedIn().fail();
        assertThat(send(get("/nowhere")).getStatus()).isEqualTo(404);
        assertThat(send(get("/people")).getStatus()).isEqualTo(500);
    }

    @Test
    void whatFailsBeforeAnyControllerGetsAPageToo() {
        var denied =
                send(
                        get("/error")
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/admin"));
        assertThat(denied.getStatus()).isEqualTo(403);
        assertThat(text(denied)).contains("You do not have access", "value=\"/admin\"");
        var away =
                send(
                        get("/error")
                                .requestAttr(
                                        RequestDispatcher.ERROR_EXCEPTION,
                                        new SQLException("gone", "57P01")));
        assertThat(away.getStatus()).isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource({"sv, Logga ut", "da, Log ud", "en, Sign out"})
    void theChosenLanguageHolds(String code, String words) {
        shell.signedIn().as(Language.SV);
        var choice =
                send(post("/language").param("language", code).param("back", "/people?page=2"));
        assertThat(choice.getHeader(HttpHeaders.LOCATION)).isEqualTo("/people?page=2");
        var cookie = new Cookie("language", code);
        assertThat(choice.getHeader(HttpHeaders.SET_COOKIE))
                .contains("language=" + code, "HttpOnly", "SameSite=Lax");
        assertThat(text(send(get("/people").cookie(cookie)))).contains(words);
    }

    @Test
    void withoutAChoiceTheAreasLanguageHolds() {
        shell.signedIn().as(Language.DA);
        assertThat(text(send(get("/people").locale(Locale.of("sv"))))).contains("lang=\"da\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.test", "https://evil.test/", "/\\evil.test", "people", "", "/a b"})
    void aChoiceOfLanguageNeverLeadsElsewhere(String back) {
        var answer = send(post("/language").param("language", "sv").param("back", back));
        assertThat(answer.getHeader(HttpHeaders.LOCATION)).isEqualTo("/");
    }

    @Test
    void anUnknownLanguageChangesNothing() {
        var answer = send(post("/language").param("language", "xx").param("back", "/people"));
        assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"light, light", "dark, dark", "device, light dark"})
    void aChosenAppearanceComesWithThePage(String code, String schemes) {
        var choice =
                send(post("/appearance").param("appearance", code).param("back", "/people?page=2"));
        assertThat(choice.getHeader(HttpHeaders.LOCATION)).isEqualTo("/people?page=2");
        assertThat(choice.getHeader(HttpHeaders.SET_COOKIE)).contains("appearance=" + code);

        var page = text(send(get("/people").cookie(new Cookie("appearance", code))));
        assertThat(page).contains("name=\"color-scheme\" content=\"" + schemes + "\"");
        assertThat(page.contains("data-theme")).isEqualTo(!code.equals("device"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "purple", "DARK", "dark onload"})
    void anUnknownAppearanceIsTheDevices(String code) {
        var choice = send(post("/appearance").param("appearance", code).param("back", "//evil"));
        assertThat(choice.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(choice.getHeader(HttpHeaders.LOCATION)).isEqualTo("/");
        var page = text(send(get("/people").cookie(new Cookie("appearance", code))));
        assertThat(page).doesNotContain("data-theme");
    }

    @Test
    void theNavigationShowsWhatTheRoleMayUseAndWhatWaits() {
        shell.signedIn().as(Language.DA);
        var page = text(send(get("/people").cookie(new Cookie("language", "da"))));
        assertThat(page).contains("href=\"/people\" aria-current=\"page\"", "3 venter");
        assertThat(page).doesNotContain("href=\"/follow-up\"");
        assertThat(page.indexOf("Opgaver")).isLessThan(page.indexOf("href=\"/people\""));
    }

    @Test
    void styleAndScriptMayBeKeptForEver() {
        var answer = send(get(shell.assets().style().href()));
        assertThat(answer.getContentType()).isEqualTo("text/css;charset=UTF-8");
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL))
                .contains("max-age=31536000", "public", "immutable");
        assertThat(send(get("/assets/samspel-0.css")).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        var token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "a-token");
        return mvc.perform(request.requestAttr(CsrfToken.class.getName(), token)).getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
