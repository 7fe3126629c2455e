package org.samspel.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.agreement.HandOver;
import org.samspel.kernel.PersonId;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralScene;
import org.samspel.referral.Referrals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The kinds and ways of a referral, as people meet them on pages. */
@SpringBootTest
@ActiveProfiles("demo")
@Import(ReferralScene.class)
class WayPagesTest {
    @Autowired private WebApplicationContext context;
    @Autowired private ReferralScene scene;
    @Autowired private Referrals referrals;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();
    private PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void aBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        person = scene.person();
    }

    @Test
    void asksOnlyWhereTheAgreementLeavesAChoiceWhatTheReceiverIsToDo() throws Exception {
        var gp = signIn("gp.nj");
        var clinic = scene.routedTo(person, "spine-clinic").id().value().toString();
        var municipal = scene.followed(scene.person()).id().value();

        assertThat(html(gp, "/referrals/new/" + municipal)).doesNotContain("name=\"kind\"");
        assertThat(html(gp, "/referrals/new/" + clinic))
                .contains("Hvad beder I modtageren om?", "value=\"advice-only\"")
                .containsPattern("value=\"take-over\"[^>]* checked");

        var sent = send(gp, "/referrals", "routing", clinic, "kind", "advice-only");
        var page = html(gp, "" + sent.getHeader("Location"));
        assertThat(page)
                .contains("Give råd", "Hvem der har ansvaret for borgeren, ændrer sig ikke");
    }

    @Test
    void readsTheAnswerToAQuestion() throws Exception {
        var sent = scene.sent(person, "spine-clinic", HandOver.ADVICE_ONLY);
        var hospital = signIn("hospital.nj");

        assertThat(html(hospital, address(sent)))
                .contains("Skriv svaret", "I overtager ikke ansvaret")
                .doesNotContain("Acceptér");
        assertThat(take(hospital, sent, "answer", 1, "").getStatus()).isEqualTo(422);
        assertThat(take(hospital, sent, "answer", 1, "Ingen operation").getStatus()).isEqualTo(303);
        var gp = signIn("gp.nj");
        assertThat(html(gp, address(sent))).contains("Ingen operation", "Besvaret");
        soon(() -> html(gp, "/"), "Læs svaret");
    }

    @Test
    void completesWhatWasSentBack() throws Exception {
        var sent = scene.sent(person);
        var municipality = signIn("municipality.nj");
        var gp = signIn("gp.nj");

        assertThat(take(municipality, sent, "return", 1, "Mangler MR-svar").getStatus())
                .isEqualTo(303);
        soon(() -> html(gp, "/"), "Gør henvisningen færdig", "Mangler MR-svar");
        assertThat(html(gp, address(sent)))
                .contains("Mangler MR-svar", "Send den færdige henvisning");
        assertThat(take(gp, sent, "supplement", 2, "Svar af 3. november").getStatus())
                .isEqualTo(303);
        assertThat(html(municipality, address(sent)))
                .contains("Svar af 3. november", "Acceptér og overtag ansvaret");
        soon(() -> html(municipality, "/"), "Svar på henvisningen");
    }

    @Test
    void tellsALateReceiverThatItWasWithdrawnAndNothingOfThePerson() throws Exception {
        var sent = scene.sent(person);
        var municipality = signIn("municipality.nj");
        var gp = signIn("gp.nj");

        assertThat(html(gp, address(sent))).contains("Træk henvisningen tilbage");
        assertThat(take(gp, sent, "withdraw", 1, "Sendt ved en fejl").getStatus()).isEqualTo(303);
        var late = take(municipality, sent, "accept", 1, "");

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("Henvisningen er trukket tilbage", "Sendt ved en fejl")
                .contains("Lægehuset Vejgaard")
                .doesNotContain("Anna Prøvesen");
        assertThat(html(municipality, address(sent)))
                .contains("Henvisningen er trukket tilbage")
                .doesNotContain("Anna Prøvesen");
        assertThat(html(gp, "/referrals/new/" + sent.routing().value()))
                .contains("Se efter, før du sender");
    }

    @Test
    void sendsOnAndRefusesACircleNamingTheUnits() throws Exception {
        var sent = scene.sent(person);
        var municipality = signIn("municipality.nj");
        var hospital = scene.staff("hospital.nj").unit();

        assertThat(html(municipality, address(sent))).contains("Send den videre");
        assertThat(html(municipality, address(sent) + "/redirect"))
                .contains("Hvem skal have den?", "spine-clinic:" + hospital);
        var without = redirect(municipality, address(sent), "spine-clinic:" + hospital, " ");
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(without.getContentAsString()).contains("id=\"reason-error\"");
        var on =
                redirect(
                        municipality, address(sent), "spine-clinic:" + hospital, "Smerter i benet");
        assertThat(on.getHeader("Location")).isEqualTo("/");

        var gp = signIn("gp.nj");
        soon(() -> html(gp, "/"), "Henvisningen er sendt videre", "Smerter i benet");
        var next = link(html(gp, address(sent)));
        var back =
                redirect(
                        signIn("hospital.nj"),
                        next,
                        "municipal-persistent:" + scene.municipality().unit(),
                        "Hører til hos jer");
        assertThat(back.getStatus()).isEqualTo(422);
        assertThat(back.getContentAsString())
                .contains("Lægehuset Vejgaard → Træningsenheden, Aalborg Kommune → ")
                .contains(" → Træningsenheden, Aalborg Kommune");
    }

    @Test
    void printsALetterForAReceiverOutsideInTheAreasLanguage() throws Exception {
        var gp = signIn("gp.nj");
        var routing = scene.followed(person).id().value().toString();
        send(gp, "/language", "language", "en", "back", "/");
        var wrong = send(gp, "/referrals", "routing", routing, "outside", "yes", "address", " ");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("id=\"address-error\"");

        var sent =
                send(
                        gp,
                        "/referrals",
                        "routing",
                        routing,
                        "outside",
                        "yes",
                        "address",
                        "Genoptræning Syd\nStorgade 1");
        var address = "" + sent.getHeader("Location");
        assertThat(html(gp, address)).contains(address + "/letter.pdf", "Genoptræning Syd");
        var file =
                browser.perform(get(address + "/letter.pdf").session(gp))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse();
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(text(file))
                .contains("Genoptræning Syd", "Storgade 1", "Anna Prøvesen", "§ 4.3", "§ 6.3")
                .contains("Sådan svares der", "Lægehuset Vejgaard")
                .doesNotContain("How to answer");
        browser.perform(get(address + "/letter.pdf").session(signIn("municipality.nj")))
                .andExpect(status().isNotFound());
    }

    @Test
    void takesUpAnOpenReferralByTheCodeOnThePersonsLetter() throws Exception {
        var gp = signIn("gp.nj");
        var physio = signIn("private.nj");
        var sent = scene.sent(person, "private-physiotherapy", HandOver.OPEN);
        var code = sent.open().orElseThrow().code().printed();

        var letter =
                browser.perform(get(address(sent) + "/letter.pdf").session(gp))
                        .andReturn()
                        .getResponse();
        assertThat(text(letter)).contains(code, "Anna Prøvesen");

        assertThat(html(physio, "/open-referrals")).contains("Tag imod en åben henvisning");
        assertThat(send(physio, "/open-referrals", "typed", "hej").getStatus()).isEqualTo(422);
        var found = send(physio, "/open-referrals", "typed", code);
        assertThat(found.getStatus()).isEqualTo(200);
        assertThat(found.getContentAsString())
                .contains("Lægehuset Vejgaard", "privat fysioterapeut")
                .doesNotContain("Anna Prøvesen");
        var taken = send(physio, "/open-referrals/take-up", "typed", code);
        assertThat(taken.getHeader("Location")).isEqualTo(address(sent));
        assertThat(html(physio, address(sent))).contains("Anna Prøvesen", "Forløbet er begyndt");
        assertThat(html(gp, address(sent))).contains("Fysioterapi Solsiden");
    }

    @Test
    void keepsARecommendationWhereNoReferralIsNeeded() throws Exception {
        var gp = signIn("gp.nj");
        var routing = scene.routedTo(person, "chiropractic").id().value().toString();

        assertThat(html(gp, "/referrals/new/" + routing))
                .contains("Anbefal: kiropraktor", "Intet sendes");
        var kept = send(gp, "/referrals", "routing", routing);

        assertThat(kept.getHeader("Location")).isEqualTo("/people/" + person);
        soon(() -> html(gp, "/people/" + person), "Anbefalet uden henvisning: kiropraktor");
    }

    @Test
    void tellsThePracticeOfStartAndPlanBesideTheSender() throws Exception {
        var sent = scene.sent(person);
        var municipality = signIn("municipality.nj");
        at(MONDAY, () -> referrals.accept(scene.municipality(), sent.id(), 1));
        take(municipality, sent, "start", 2, "");

        var gp = signIn("gp.nj");
        soon(() -> html(gp, "/"), "Forløbet er begyndt: læs", "§ 5.3");
        assertThat(html(municipality, "/people/" + person)).contains("er tovholder (§ 5.2)");
        var noDay = take(municipality, sent, "plan", 3, "To gange om ugen");
        assertThat(noDay.getStatus()).isEqualTo(422);
        assertThat(noDay.getContentAsString())
                .contains("id=\"until-plan-error\"", ">To gange om ugen</textarea>");
        var plan =
                send(
                        municipality,
                        address(sent) + "/plan",
                        "version",
                        "3",
                        "words-plan",
                        "To gange om ugen",
                        "until-plan",
                        "2099-01-15");
        assertThat(plan.getStatus()).isEqualTo(303);
        soon(() -> html(gp, "/"), "Læs planen");
        assertThat(html(gp, address(sent))).contains("To gange om ugen", "15.01.2099");
    }

    private MockHttpServletResponse redirect(
            MockHttpSession session, String address, String target, String reason)
            throws Exception {
        return send(
                session, address + "/redirect", "version", "1", "target", target, "reason", reason);
    }

    private MockHttpServletResponse take(
            MockHttpSession session, Referral referral, String step, int version, String words)
            throws Exception {
        return send(
                session,
                address(referral) + "/" + step,
                "version",
                Integer.toString(version),
                "words-" + step,
                words);
    }

    private MockHttpServletResponse send(MockHttpSession session, String path, String... fields)
            throws Exception {
        var request = post(path).session(session).with(csrf());
        for (var n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return browser.perform(request).andReturn().getResponse();
    }

    private String html(MockHttpSession session, String path) throws Exception {
        return browser.perform(get(path).session(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpSession signIn(String user) throws Exception {
        var fresh = new MockHttpSession();
        browser.perform(post("/demo/sign-in").param("user", user).session(fresh).with(csrf()))
                .andExpect(status().isSeeOther());
        return fresh;
    }

    private static String text(MockHttpServletResponse file) throws Exception {
        try (var pdf = Loader.loadPDF(file.getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** The address of the referral that it was sent on as. */
    private static String link(String page) {
        var after = page.substring(page.indexOf("Sendt videre til"));
        var from = after.indexOf("href=\"") + "href=\"".length();
        return after.substring(from, after.indexOf('"', from));
    }

    private static String address(Referral referral) {
        return "/referrals/" + referral.id().value();
    }

    /** The worklist follows the referral after its commit, on a thread of its own. */
    private static void soon(Callable<String> page, String... words) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(page.call()).contains(words));
    }
}
