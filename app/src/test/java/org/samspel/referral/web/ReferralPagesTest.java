package org.samspel.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

@SpringBootTest
@ActiveProfiles("demo")
@Import(ReferralScene.class)
class ReferralPagesTest {
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
    void showsWhatWillBeSentAndSendsItOnce() throws Exception {
        var routing = scene.followed(person);
        var gp = signIn("gp.nj");

        var check = html(gp, "/referrals/new/" + routing.id().value());
        assertThat(check)
                .contains("Anna Prøvesen", "Træningsenheden, Aalborg Kommune", "§ 4.3", "§ 6.3")
                .contains(
                        "I har ansvaret for borgeren, indtil", "truet", "Send også til: jobcenter")
                .doesNotContain(" checked");

        var first = send(gp, "/referrals", "routing", routing.id().value().toString());
        var second = send(gp, "/referrals", "routing", routing.id().value().toString());
        assertThat(first.getStatus()).isEqualTo(303);
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(html(gp, "" + first.getHeader("Location")))
                .contains("Henvisningen er sendt", "Indtil da har Lægehuset Vejgaard");
        var again =
                browser.perform(get("/referrals/new/" + routing.id().value()).session(gp))
                        .andReturn()
                        .getResponse();
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
    }

    @Test
    void asksForTheConsentToTheJobCentreAndKeepsWhatWasTyped() throws Exception {
        var routing = scene.followed(person).id().value().toString();
        var gp = signIn("gp.nj");

        var answer = send(gp, "/referrals", "routing", routing, "also", "yes", "message", "Ring");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#alsoConsent\"", "id=\"alsoConsent-error\"", ">Ring</textarea>")
                .containsPattern("id=\"also\"[^>]* checked");
    }

    @Test
    void saysWhyThereIsNothingToSend() throws Exception {
        var routing = scene.routedTo(person, "self-care").id().value();

        var answer =
                browser.perform(get("/referrals/new/" + routing).session(signIn("gp.nj")))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Her skal ikke sendes en henvisning");
    }

    @Test
    void walksTheReceiverFromTheWorklistToTheEnd() throws Exception {
        var sent = scene.sent(person);
        var municipality = signIn("municipality.nj");

        assertThat(html(municipality, "/"))
                .contains("Svar på henvisningen", address(sent), "Anna Prøvesen, 54 år", "§ 6.3");
        assertThat(html(municipality, address(sent)))
                .contains("Acceptér og overtag ansvaret", "Afvis med en begrundelse");
        assertThat(take(municipality, sent, "accept", 1, "").getHeader("Location"))
                .isEqualTo(address(sent));
        assertThat(take(municipality, sent, "start", 2, "").getStatus()).isEqualTo(303);
        var withoutNote = take(municipality, sent, "complete", 3, " ");
        assertThat(withoutNote.getStatus()).isEqualTo(422);
        assertThat(withoutNote.getContentAsString()).contains("href=\"#words-complete\"");
        assertThat(take(municipality, sent, "complete", 3, "Træner selv").getStatus())
                .isEqualTo(303);
        assertThat(html(signIn("gp.nj"), address(sent)))
                .contains("Træner selv", "Forløbet er slut");
        var gp = signIn("gp.nj");
        soon(() -> html(gp, "/"), "Læs slutnotatet", "Markér som gjort");
    }

    @Test
    void showsBothVersionsOfAStaleForm() throws Exception {
        var sent = scene.sent(person);
        at(MONDAY, () -> referrals.accept(scene.municipality(), sent.id(), 1));

        var answer = take(signIn("municipality.nj"), sent, "decline", 1, "Mangler røde flag");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("Mangler røde flag", "Afvist", "Accepteret", "Gemt nu");
    }

    @Test
    void leadsBackToTheWorklistAfterADecline() throws Exception {
        var sent = scene.sent(person);
        var municipality = signIn("municipality.nj");

        var answer = take(municipality, sent, "decline", 1, "Mangler røde flag");

        assertThat(answer.getHeader("Location")).isEqualTo("/");
        browser.perform(get(address(sent)).session(municipality)).andExpect(status().isNotFound());
        var gp = signIn("gp.nj");
        soon(() -> html(gp, "/"), "vælg en anden vej", "Mangler røde flag");
    }

    @Test
    void isNotThereForUnrelatedUnitsAndClosedToThoseWhoMeetNoPersons() throws Exception {
        var sent = scene.sent(person);

        browser.perform(get(address(sent)).session(signIn("hospital.nj")))
                .andExpect(status().isNotFound());
        browser.perform(get(address(sent)).session(signIn("council.nj")))
                .andExpect(status().isForbidden());
        assertThat(take(signIn("gp.nj"), sent, "accept", 1, "").getStatus()).isEqualTo(404);
        assertThat(take(signIn("gp.nj"), sent, "dance", 1, "").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "en"})
    void readsInThreeLanguages(String language) throws Exception {
        var sent = scene.sent(person);
        var municipality = signIn("municipality.nj");
        send(municipality, "/language", "language", language, "back", "/");

        assertThat(html(municipality, address(sent))).contains("lang=\"" + language + "\"");
        assertThat(html(municipality, "/")).contains("lang=\"" + language + "\"");
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
