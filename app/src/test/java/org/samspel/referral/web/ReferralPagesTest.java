package org.samspel.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;
import static org.samspel.referral.web.ReferralSteps.address;
import static org.samspel.shell.Browser.soon;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.InTheHouse;
import org.samspel.kernel.PersonId;
import org.samspel.referral.ReferralScene;
import org.samspel.referral.Referrals;
import org.samspel.shell.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

import java.util.UUID;

@InTheHouse
class ReferralPagesTest {
    private static final int WORKLIST_PAGES = 8;

    @Autowired private Browser browser;
    @Autowired private ReferralSteps steps;
    @Autowired private ReferralScene scene;
    @Autowired private Referrals referrals;

    private PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void aPerson() {
        person = scene.person();
    }

    @Test
    void showsWhatWillBeSentAndSendsItOnce() throws Exception {
        var routing = scene.followed(person);
        var gp = browser.signIn("gp.nj");

        var check = browser.html(gp, "/referrals/new/" + routing.id().value());
        assertThat(check)
                .contains(
                        "Anna Prøvesen",
                        "Træningsenheden, Aalborg Kommune",
                        "§\u00a04.3",
                        "§\u00a06.3")
                .contains(
                        "I har ansvaret for borgeren, indtil", "truet", "Send også til: jobcenter")
                .doesNotContain(" checked");

        var first = browser.send(gp, "/referrals", "routing", routing.id().value().toString());
        var second = browser.send(gp, "/referrals", "routing", routing.id().value().toString());
        assertThat(first.getStatus()).isEqualTo(303);
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(browser.html(gp, "" + first.getHeader("Location")))
                .contains("Henvisningen er sendt", "Indtil da har Lægehuset Vejgaard");
        var again = browser.answer(gp, "/referrals/new/" + routing.id().value());
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
    }

    @Test
    void asksForTheConsentToTheJobCentreAndKeepsWhatWasTyped() throws Exception {
        var routing = scene.followed(person).id().value().toString();
        var gp = browser.signIn("gp.nj");

        var answer =
                browser.send(
                        gp, "/referrals", "routing", routing, "also", "yes", "message", "Ring");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#alsoConsent\"", "id=\"alsoConsent-error\"", ">Ring</textarea>")
                .containsPattern("id=\"also\"[^>]* checked");
    }

    @Test
    void saysWhyThereIsNothingToSend() throws Exception {
        var routing = scene.routedTo(person, "self-care").id().value();

        var answer = browser.answer(browser.signIn("gp.nj"), "/referrals/new/" + routing);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Her skal ikke sendes en henvisning");
    }

    /** All pages of it: others of the house have sent to the same unit. */
    private String worklist(MockHttpSession session) throws Exception {
        var pages = new StringBuilder();
        for (var page = 1; page <= WORKLIST_PAGES; page++) {
            pages.append(browser.html(session, "/?page=" + page));
        }
        return pages.toString();
    }

    @Test
    void walksTheReceiverFromTheWorklistToTheEnd() throws Exception {
        var sent = scene.sent(person);
        var municipality = browser.signIn("municipality.nj");

        assertThat(worklist(municipality))
                .contains(
                        "Svar på henvisningen",
                        address(sent),
                        "Anna Prøvesen, 54 år",
                        "§\u00a06.3");
        assertThat(browser.html(municipality, address(sent)))
                .contains("Acceptér og overtag ansvaret", "Afvis med en begrundelse");
        assertThat(steps.take(municipality, sent, "accept", 1, "").getHeader("Location"))
                .isEqualTo(address(sent));
        assertThat(steps.take(municipality, sent, "start", 2, "").getStatus()).isEqualTo(303);
        var withoutNote = steps.take(municipality, sent, "complete", 3, " ");
        assertThat(withoutNote.getStatus()).isEqualTo(422);
        assertThat(withoutNote.getContentAsString()).contains("href=\"#words-complete\"");
        assertThat(steps.take(municipality, sent, "complete", 3, "Træner selv").getStatus())
                .isEqualTo(303);
        assertThat(browser.html(browser.signIn("gp.nj"), address(sent)))
                .contains("Træner selv", "Forløbet er slut");
        var gp = browser.signIn("gp.nj");
        soon(() -> browser.html(gp, "/"), "Læs slutnotatet", "Markér som gjort");
    }

    @Test
    void showsBothVersionsOfAStaleForm() throws Exception {
        var sent = scene.sent(person);
        at(MONDAY, () -> referrals.accept(scene.municipality(), sent.id(), 1));

        var answer =
                steps.take(
                        browser.signIn("municipality.nj"), sent, "decline", 1, "Mangler røde flag");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("Mangler røde flag", "Afvist", "Accepteret", "Gemt nu");
    }

    @Test
    void leadsBackToTheWorklistAfterADecline() throws Exception {
        var sent = scene.sent(person);
        var municipality = browser.signIn("municipality.nj");

        var answer = steps.take(municipality, sent, "decline", 1, "Mangler røde flag");

        assertThat(answer.getHeader("Location")).isEqualTo("/");
        assertThat(browser.answer(municipality, address(sent)).getStatus()).isEqualTo(404);
        var gp = browser.signIn("gp.nj");
        soon(() -> browser.html(gp, "/"), "vælg en anden vej", "Mangler røde flag");
    }

    @Test
    void isNotThereForUnrelatedUnitsAndClosedToThoseWhoMeetNoPersons() throws Exception {
        var sent = scene.sent(person);

        assertThat(browser.answer(browser.signIn("hospital.nj"), address(sent)).getStatus())
                .isEqualTo(404);
        assertThat(browser.answer(browser.signIn("council.nj"), address(sent)).getStatus())
                .isEqualTo(403);
        assertThat(steps.take(browser.signIn("gp.nj"), sent, "accept", 1, "").getStatus())
                .isEqualTo(404);
        assertThat(steps.take(browser.signIn("gp.nj"), sent, "dance", 1, "").getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "en"})
    void readsInThreeLanguages(String language) throws Exception {
        var sent = scene.sent(person);
        var municipality = browser.signIn("municipality.nj");
        browser.send(municipality, "/language", "language", language, "back", "/");

        assertThat(browser.html(municipality, address(sent))).contains("lang=\"" + language + "\"");
        assertThat(browser.html(municipality, "/")).contains("lang=\"" + language + "\"");
    }
}
