package org.samspel.agreement.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.agreement.Agreements;
import org.samspel.identity.Accounts;
import org.samspel.identity.web.SignedInAs;
import org.samspel.kernel.AreaId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The secretary’s way through the pages, and that of a party that answers. */
@SpringBootTest(properties = "spring.application.name=workshop-pages")
@AutoConfigureMockMvc
class WorkshopPagesTest {
    private static final String AGREEMENT = "/agreements/low-back-pain";
    private static final String SECRETARY = "secretary.nj";

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Agreements agreements;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private String revision = "";

    @BeforeEach
    void begin() {
        revision =
                where(
                        post(
                                AGREEMENT + "/revisions",
                                SECRETARY,
                                Map.of(
                                        "purpose",
                                        "Aftalen revideres.",
                                        "bodies",
                                        "Strategisk Sundhedsforum\nSundhedssamarbejdsudvalget")));
    }

    @Test
    void leadsFromTheMandateToAVersionInForce() {
        assertThat(get(AGREEMENT, SECRETARY)).bodyText().contains(revision);
        beginDraft();
        assertThat(get(revision, "gp.nj")).hasStatus(404);
        assertThat(get(clauseAddress("4.3"), "gp.nj")).hasStatus(403);

        writeClause();
        writeRule();
        describe();
        assertThat(get(revision, SECRETARY)).bodyText().contains("kan sendes ud");
        consult();
        var editions = AGREEMENT + "/versions/" + numberOf(revision) + "/editions";
        assertThat(get(editions + "/plain.pdf", SECRETARY)).hasStatusOk();
        assertThat(get("/open/nj" + editions, SECRETARY)).as("never a draft").hasStatus(404);
        decide();

        var number = numberOf(revision);
        assertThat(where(post(revision + "/in-force", SECRETARY, Map.of("from", today.toString()))))
                .isEqualTo(AGREEMENT + "?version=" + number);
        assertThat(get(AGREEMENT, "gp.nj"))
                .bodyText()
                .contains("Version " + number, "<strong>hurtigere</strong>", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(get(AGREEMENT + "/versions/" + number, "council.nj")).hasStatusOk();
        assertThat(get(AGREEMENT + "/tables/persistent", "gp.nj"))
                .bodyText()
                .contains("Reglen er ny.");
        editions(AGREEMENT + "/versions/" + number + "/editions/");
        assertThat(agreements.inForce(new AreaId("nj"), "low-back-pain", today))
                .hasValueSatisfying(
                        version ->
                                assertThat(version.number()).isEqualTo(Integer.parseInt(number)));
    }

    private static String numberOf(String revision) {
        return revision.substring(revision.lastIndexOf('/') + 1);
    }

    private void editions(String editions) {
        assertThat(get(editions + "full", "gp.nj"))
                .hasStatusOk()
                .bodyText()
                .contains("<strong>hurtigere</strong>", "Reglen er ny.", "5 hverdage");
        assertThat(get(editions + "pixi?audience=municipality", "association.nj"))
                .hasStatusOk()
                .bodyText()
                .contains("5 hverdage", "<strong>hurtigere</strong>");
        assertThat(get(editions + "pixi?audience=specialist-care", "association.nj"))
                .hasStatusOk()
                .bodyText()
                .contains("5 hverdage")
                .doesNotContain("hurtigere</strong>");
        assertThat(get(editions + "changes", "gp.nj"))
                .hasStatusOk()
                .bodyText()
                .contains("<ins>", "<del>", "Kommunen svarer hurtigere.", "mere end 200 uger");
        assertThat(get(editions + "none", "gp.nj")).hasStatus(404);
        assertThat(get("/open/nj" + editions + "full", "gp.nj"))
                .bodyText()
                .contains("<strong>hurtigere</strong>");
    }

    private void beginDraft() {
        var address = revision + "/decision";
        assertThat(post(address, SECRETARY, Map.of("step", "0", "paragraph", "punkt 3")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"body-error\"", "id=\"decided-error\"", "value=\"punkt 3\"");
        var mandate =
                Map.of(
                        "step",
                        "0",
                        "body",
                        "Fælles Forretningsudvalg",
                        "decided",
                        today.toString(),
                        "paragraph",
                        "punkt 3");
        assertThat(where(post(address, SECRETARY, mandate))).isEqualTo(revision);
        assertThat(where(post(address, SECRETARY, mandate)))
                .as("the second press")
                .isEqualTo(revision);
    }

    private void writeClause() {
        var address = clauseAddress("4.3");
        var typed = fields(address);
        typed.put("text", "Kommunen svarer **hurtigere**. <script>alert(1)</script>");
        assertThat(post(address + "/unsaved", SECRETARY, typed))
                .hasStatusOk()
                .bodyText()
                .contains("bevaret, ikke gemt");
        assertThat(get(address, SECRETARY))
                .bodyText()
                .contains("Du har en tekst, der ikke blev gemt")
                .doesNotContain("hurtigere");
        assertThat(get(address + "?take=unsaved", SECRETARY)).bodyText().contains("**hurtigere**");
        assertThat(post(address, SECRETARY, typed)).hasStatus(303);
        assertThat(get(address, SECRETARY)).bodyText().doesNotContain("ikke blev gemt");
        typed.put("text", "En anden tekst");
        assertThat(post(address, SECRETARY, typed))
                .hasStatus(409)
                .bodyText()
                .contains("En anden tekst", "Kommunen svarer **hurtigere**");
        typed.put("version", "2");
        typed.put("number", "4.2");
        assertThat(post(address, SECRETARY, typed))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"number-error\"", "En anden tekst");
        var comment =
                post(
                        address + "/comments",
                        SECRETARY,
                        Map.of("id", "0190b0c0-0000-7000-8000-000000000001", "comment", "Enig?"));
        assertThat(comment).hasStatus(303);
        assertThat(get(address, SECRETARY))
                .bodyText()
                .contains("Enig?", "Signe Skriversen", "Som i den version");
    }

    private void writeRule() {
        var table = revision + "/tables/persistent";
        assertThat(get(table, SECRETARY)).hasStatusOk().bodyText().contains("id=\"findings\"");
        var address = table + "/rules/1/new";
        var typed = fields(address);
        var entries = typed.keySet().stream().filter(name -> name.startsWith("input-")).count();
        assertThat(entries).isPositive();
        typed.put("input-6", ">> 12");
        typed.put("output-destination", "municipal-persistent");
        typed.put("clause", "4.3");
        typed.put("why", "Reglen er ny.");
        assertThat(post(address, SECRETARY, typed))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"input-6-error\"", "Reglen er ny.", "value=\">> 12\"");
        assertThat(post(table + "/cells/6", SECRETARY, typed))
                .hasStatusOk()
                .bodyText()
                .contains("wrong", ">> 12".replace(">", "&gt;"));
        typed.put("input-6", "> 300");
        typed.put("input-5", "false");
        assertThat(post(table + "/cells/6", SECRETARY, typed))
                .hasStatusOk()
                .bodyText()
                .contains("mere end 300 uger")
                .doesNotContain("wrong");
        assertThat(post(table + "/cells/99", SECRETARY, typed)).hasStatus(404);
        assertThat(post(address, SECRETARY, typed)).hasStatus(303);
        assertThat(where(post(address, SECRETARY, typed)))
                .as("the second press")
                .isEqualTo(table + "#rule-1");

        var facts = Map.of("durationWeeks", "301", "anyRedFlag", "false");
        assertThat(post(table + "/try", SECRETARY, facts))
                .hasStatusOk()
                .bodyText()
                .contains("Regel 1 svarer");
        var dmn = text(get(table + "/dmn", SECRETARY));
        assertThat(dmn).contains("Reglen er ny.", "&gt; 300");
        assertThat(
                        post(
                                table + "/import",
                                SECRETARY,
                                Map.of("version", "2", "dmn", dmn.replace("&gt; 300", "&gt;&gt;"))))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"dmn-error\"");
        assertThat(
                        post(
                                table + "/import",
                                SECRETARY,
                                Map.of("version", "2", "dmn", dmn.replace("&gt; 300", "&gt; 200"))))
                .hasStatus(303);
        assertThat(get(table, SECRETARY)).bodyText().contains("mere end 200 uger");
        orderRules(table);
        tickAnswers(table + "/rules/24");
    }

    /** A cell that asks for some of a fact’s answers is ticked, and says what was ticked. */
    private void tickAnswers(String address) {
        var typed = fields(address);
        assertThat(typed).containsEntry("input-7-improving", "yes").doesNotContainKey("input-7");
        typed.remove("input-7-improving");
        assertThat(post(address, SECRETARY, typed)).hasStatus(303);
        assertThat(fields(address))
                .containsEntry("input-7-none", "yes")
                .doesNotContainKey("input-7-improving");
        typed.put("input-7", "not(\"none\")");
        typed.put("version", "6");
        assertThat(post(address, SECRETARY, typed)).hasStatus(303);
        assertThat(get(address, SECRETARY))
                .as("what ticks cannot say")
                .bodyText()
                .contains("name=\"input-7\"");
    }

    /** What was meant for other rules than those that stand there now is not done. */
    private void orderRules(String table) {
        for (var way : new String[] {"up", "removal"}) {
            assertThat(post(table + "/rules/2/" + way, SECRETARY, Map.of("version", "2")))
                    .hasStatus(409)
                    .bodyText()
                    .contains("id=\"undone\"", "mere end 200 uger", "name=\"version\" value=\"3\"");
        }
        for (var way : new String[] {"up", "up", "removal", "removal"}) {
            var version = way.equals("up") ? "3" : "4";
            var rule = way.equals("up") ? "/rules/3/" : "/rules/17/";
            assertThat(post(table + rule + way, SECRETARY, Map.of("version", version)))
                    .as("the second press too")
                    .hasStatus(303);
        }
        assertThat(get(table, SECRETARY))
                .bodyText()
                .contains("name=\"version\" value=\"5\"", "id=\"rule-24\"")
                .doesNotContain("id=\"rule-25\"");
    }

    private void describe() {
        var typed = fields(revision + "/about");
        typed.put("changes", "Kommunen svarer hurtigere.");
        typed.put("from", today.toString());
        assertThat(post(revision + "/about", SECRETARY, typed)).hasStatus(303);
    }

    private void consult() {
        var consultation = revision + "/consultation";
        assertThat(post(consultation, SECRETARY, Map.of("until", today.plusDays(5).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"party-error\"");
        assertThat(
                        post(
                                consultation,
                                SECRETARY,
                                Map.of(
                                        "until",
                                        today.plusDays(5).toString(),
                                        "party-ryg-og-hverdag",
                                        "yes")))
                .hasStatus(303);
        assertThat(get(consultation, "gp.nj")).hasStatusOk().bodyText().doesNotContain("/answers/");
        assertThat(get("/agreements", "association.nj"))
                .bodyText()
                .contains("Jeres part bliver spurgt", "5 dage tilbage");
        assertThat(get("/agreements", "council.nj")).bodyText().doesNotContain("bliver spurgt");
        var answer = revision + "/answers/4.3";
        assertThat(post(answer, "association.nj", Map.of("version", "0", "stance", "OBJECT")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"text-error\"");
        assertThat(
                        post(
                                answer,
                                "association.nj",
                                Map.of("version", "0", "stance", "OBJECT", "text", "For kort.")))
                .hasStatus(303);
        assertThat(post(revision + "/approval", SECRETARY, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("mangler gruppens svar");
        var page = text(get(consultation, SECRETARY));
        var reply = first(page, "href=\"(" + Pattern.quote(answer) + "/[^\"]*/reply)\"");
        assertThat(post(reply, SECRETARY, Map.of("version", "0", "reply", "Den fastholdes.")))
                .hasStatus(303);
        assertThat(get(consultation, "association.nj"))
                .bodyText()
                .contains("For kort.", "Den fastholdes.", "Indsigelse");
        assertThat(post(revision + "/approval", SECRETARY, Map.of())).hasStatus(303);
    }

    private void decide() {
        assertThat(get(revision + "/decision", SECRETARY))
                .bodyText()
                .contains("<h1>Strategisk Sundhedsforum</h1>");
        for (var step : new String[] {"1", "1", "2"}) {
            var decision =
                    Map.of(
                            "step",
                            step,
                            "outcome",
                            "approved",
                            "decided",
                            today.toString(),
                            "paragraph",
                            "§ " + step);
            assertThat(where(post(revision + "/decision", SECRETARY, decision)))
                    .isEqualTo(revision);
        }
        assertThat(get(revision, SECRETARY)).bodyText().contains("Godkendt af alle", "§ 2");
    }

    private String clauseAddress(String clause) {
        var page = text(get(revision, SECRETARY));
        return first(
                page,
                "href=\"("
                        + Pattern.quote(revision)
                        + "/clauses/[^\"]*)\"[^>]*>§&nbsp;"
                        + Pattern.quote(clause)
                        + " ");
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** What a form would send as it is shown. */
    private Map<String, String> fields(String address) {
        var page = text(get(address, SECRETARY));
        var form = page.substring(page.indexOf("<main"));
        form = form.substring(form.indexOf("<form"));
        form = form.substring(0, form.indexOf("</form>"));
        var fields = new LinkedHashMap<String, String>();
        var inputs = Pattern.compile("<input ([^>]*)>").matcher(form);
        while (inputs.find()) {
            var attributes = inputs.group(1);
            var isTick = attributes.contains("type=\"checkbox\"");
            if (!isTick || attributes.contains(" checked")) {
                fields.put(
                        unescaped(first(attributes, "name=\"([^\"]*)\"")),
                        attributes.contains("value=\"")
                                ? unescaped(first(attributes, "value=\"([^\"]*)\""))
                                : "");
            }
        }
        var areas =
                Pattern.compile(
                                "<textarea [^>]*name=\"([^\"]*)\"[^>]*>(.*?)</textarea>",
                                Pattern.DOTALL)
                        .matcher(form);
        while (areas.find()) {
            fields.put(areas.group(1), unescaped(areas.group(2)));
        }
        var selects =
                Pattern.compile("<select [^>]*name=\"([^\"]*)\".*?</select>", Pattern.DOTALL)
                        .matcher(form);
        while (selects.find()) {
            var chosen =
                    Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(selects.group());
            fields.put(
                    selects.group(1),
                    chosen.find()
                            ? unescaped(chosen.group(1))
                            : unescaped(first(selects.group(), "<option value=\"([^\"]*)\"")));
        }
        return fields;
    }

    private static String unescaped(String text) {
        return text.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String where(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String path, String user) {
        return mvc.get()
                .uri(URI.create(path.replaceAll("#.*", "")))
                .cookie(new Cookie("language", "da"))
                .with(SignedInAs.user(accounts, user))
                .exchange();
    }

    private MvcTestResult post(String path, String user, Map<String, String> fields) {
        var request =
                mvc.post()
                        .uri(URI.create(path))
                        .cookie(new Cookie("language", "da"))
                        .with(SignedInAs.user(accounts, user))
                        .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
