package org.samspel.whatif.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.identity.Accounts;
import org.samspel.identity.web.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** The page of a version’s runs, as its readers meet it. */
@SpringBootTest
@AutoConfigureMockMvc
class WhatIfPagesTest {
    private static final String PAGE = "/agreements/low-back-pain/versions/4/what-if";
    private static final String SECRETARY = "secretary.nj";

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;

    @ParameterizedTest
    @CsvSource({"sv, Ny körning, 85", "da, Ny kørsel, 85", "en, A new run, 85"})
    void showsTheFormWithTheAreasAssumptionsInEveryLanguage(
            String language, String title, String followed) {
        var page = "/agreements/long-term-pain/versions/1/what-if";
        assertThat(get(page, "secretary.jh", language))
                .hasStatusOk()
                .bodyText()
                .contains(
                        title,
                        "name=\"general.followed.middle\" type=\"text\" inputmode=\"decimal\""
                                + " value=\""
                                + followed
                                + "\"",
                        "verify by the follow-up");
    }

    @Test
    void aRunIsMadeKeptAndReadByThoseWhoApprove() {
        var fields = fields("tenth");

        var where = where(post(PAGE, fields));

        assertThat(where).startsWith(PAGE + "?run=");
        assertThat(where(post(PAGE, fields))).as("the second press").isEqualTo(where);
        assertThat(awaited(where, "council.nj"))
                .contains(
                        "594.000 borgere",
                        "Med ingen anden version",
                        "<svg viewBox=\"0 0 760",
                        "Borgere efter, hvor de sendes hen",
                        "Aalborg Kommune",
                        "Omkring 5 uger",
                        "Sygedage færre")
                .doesNotContain("Ny kørsel");
        assertThat(get("/agreements/low-back-pain?version=4", "council.nj", "da"))
                .bodyText()
                .contains(PAGE);
        assertThat(get("/agreements/low-back-pain?version=4", "gp.nj", "da"))
                .bodyText()
                .doesNotContain(PAGE);
    }

    @Test
    void whatIsTypedAndCannotBeIsToldBesideItsFieldAndKept() {
        var fields = fields("tenth");
        fields.put("general.followed.high", "120");
        fields.put("spine-clinic.cost.middle", "mange");
        fields.put("pain-centre.hours.low", "400");
        fields.remove("basis");

        assertThat(post(PAGE, fields))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "id=\"general.followed.high-error\"",
                        "skriv et tal fra 0 til 100",
                        "value=\"120\"",
                        "id=\"spine-clinic.cost.middle-error\"",
                        "value=\"mange\"",
                        "id=\"pain-centre.hours.middle-error\"",
                        "lav må ikke være over ventet",
                        "href=\"#basis\"");
    }

    @Test
    void otherAssumptionsGiveOtherFigures() {
        var fields = fields("tenth");
        fields.put("general.followed.low", "0");
        fields.put("general.followed.middle", "0");
        fields.put("general.followed.high", "0");

        assertThat(awaited(where(post(PAGE, fields)), SECRETARY))
                .as("nobody follows the agreement, nobody is referred")
                .containsPattern("Borgere med bedre funktion</th>\\s*<td[^>]*>\\s*0\\s");
    }

    @Test
    void aRunThatIsNotThereIsNotFound() {
        assertThat(get(PAGE + "?run=" + UUID.randomUUID(), SECRETARY, "da")).hasStatus(404);
        assertThat(get(PAGE + "?run=none", SECRETARY, "da")).hasStatus(404);
        assertThat(get("/agreements/low-back-pain/versions/99/what-if", SECRETARY, "da"))
                .hasStatus(404);
        assertThat(post(PAGE + "/" + UUID.randomUUID() + "/cancel", Map.of())).hasStatus(404);
    }

    /** What the form sends when nothing is changed. */
    private Map<String, String> fields(String basis) {
        var fields = new LinkedHashMap<String, String>();
        Pattern.compile("<input[^>]* name=\"([^\"]+)\" (?:type=\"text\"[^>]*? )?value=\"([^\"]*)\"")
                .matcher(body(get(PAGE, SECRETARY, "da")))
                .results()
                .forEach(input -> fields.put(input.group(1), input.group(2)));
        assertThat(fields).containsKeys("token", "spine-clinic.cost.low");
        fields.remove("_csrf");
        fields.put("basis", basis);
        return fields;
    }

    /** A machine that has much to do may need longer than the moment that the press waits. */
    private String awaited(String address, String user) {
        return org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(() -> body(get(address, user, "da")), page -> !page.contains("<progress"));
    }

    private MvcTestResult get(String address, String user, String language) {
        return mvc.get()
                .uri(java.net.URI.create(address))
                .with(SignedInAs.user(accounts, user))
                .cookie(new Cookie("language", language))
                .exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request =
                mvc.post().uri(address).with(SignedInAs.user(accounts, SECRETARY)).with(csrf());
        fields.forEach(request::param);
        return request.cookie(new Cookie("language", "da")).exchange();
    }

    private static String where(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
