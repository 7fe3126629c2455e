package org.samspel.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;
import static org.samspel.referral.web.ReferralSteps.address;
import static org.samspel.shell.Browser.soon;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.agreement.HandOver;
import org.samspel.kernel.PersonId;
import org.samspel.referral.ReferralScene;
import org.samspel.referral.Referrals;
import org.samspel.shell.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

import java.util.UUID;

/** The kinds and ways of a referral, as people meet them on pages. */
@InTheHouse
class WayPagesTest {
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
    void asksOnlyWhereTheAgreementLeavesAChoiceWhatTheReceiverIsToDo() throws Exception {
        var gp = browser.signIn("gp.nj");
        var clinic = scene.routedTo(person, "spine-clinic").id().value().toString();
        var municipal = scene.followed(scene.person()).id().value();

        assertThat(browser.html(gp, "/referrals/new/" + municipal)).doesNotContain("name=\"kind\"");
        assertThat(browser.html(gp, "/referrals/new/" + clinic))
                .contains("Hvad beder I modtageren om?", "value=\"advice-only\"")
                .containsPattern("value=\"take-over\"[^>]* checked");

        var sent = browser.send(gp, "/referrals", "routing", clinic, "kind", "advice-only");
        var page = browser.html(gp, "" + sent.getHeader("Location"));
        assertThat(page)
                .contains("Give råd", "Hvem der har ansvaret for borgeren, ændrer sig ikke");
    }

    @Test
    void readsTheAnswerToAQuestion() throws Exception {
        var sent = scene.sent(person, "spine-clinic", HandOver.ADVICE_ONLY);
        var hospital = browser.signIn("hospital.nj");

        assertThat(browser.html(hospital, address(sent)))
                .contains("Skriv svaret", "I overtager ikke ansvaret")
                .doesNotContain("Acceptér");
        assertThat(steps.take(hospital, sent, "answer", 1, "").getStatus()).isEqualTo(422);
        assertThat(steps.take(hospital, sent, "answer", 1, "Ingen operation").getStatus())
                .isEqualTo(303);
        var gp = browser.signIn("gp.nj");
        assertThat(browser.html(gp, address(sent))).contains("Ingen operation", "Besvaret");
        soon(() -> browser.html(gp, "/"), "Læs svaret");
    }

    @Test
    void completesWhatWasSentBack() throws Exception {
        var sent = scene.sent(person);
        var municipality = browser.signIn("municipality.nj");
        var gp = browser.signIn("gp.nj");

        assertThat(steps.take(municipality, sent, "return", 1, "Mangler MR-svar").getStatus())
                .isEqualTo(303);
        soon(() -> browser.html(gp, "/"), "Gør henvisningen færdig", "Mangler MR-svar");
        assertThat(browser.html(gp, address(sent)))
                .contains("Mangler MR-svar", "Send den færdige henvisning");
        assertThat(steps.take(gp, sent, "supplement", 2, "Svar af 3. november").getStatus())
                .isEqualTo(303);
        assertThat(browser.html(municipality, address(sent)))
                .contains("Svar af 3. november", "Acceptér og overtag ansvaret");
        soon(() -> browser.html(municipality, "/"), "Svar på henvisningen");
    }

    @Test
    void tellsALateReceiverThatItWasWithdrawnAndNothingOfThePerson() throws Exception {
        var sent = scene.sent(person);
        var municipality = browser.signIn("municipality.nj");
        var gp = browser.signIn("gp.nj");

        assertThat(browser.html(gp, address(sent))).contains("Træk henvisningen tilbage");
        assertThat(steps.take(gp, sent, "withdraw", 1, "Sendt ved en fejl").getStatus())
                .isEqualTo(303);
        var late = steps.take(municipality, sent, "accept", 1, "");

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("Henvisningen er trukket tilbage", "Sendt ved en fejl")
                .contains("Lægehuset Vejgaard")
                .doesNotContain("Anna Prøvesen");
        assertThat(browser.html(municipality, address(sent)))
                .contains("Henvisningen er trukket tilbage")
                .doesNotContain("Anna Prøvesen");
        assertThat(browser.html(gp, "/referrals/new/" + sent.routing().value()))
                .contains("Se efter, før du sender");
    }

    @Test
    void sendsOnAndRefusesACircleNamingTheUnits() throws Exception {
        var sent = scene.sent(person);
        var municipality = browser.signIn("municipality.nj");
        var hospital = scene.staff("hospital.nj").unit();

        assertThat(browser.html(municipality, address(sent))).contains("Send den videre");
        assertThat(browser.html(municipality, address(sent) + "/redirect"))
                .contains("Hvem skal have den?", "spine-clinic:" + hospital);
        var without = redirect(municipality, address(sent), "spine-clinic:" + hospital, " ");
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(without.getContentAsString()).contains("id=\"reason-error\"");
        var on =
                redirect(
                        municipality, address(sent), "spine-clinic:" + hospital, "Smerter i benet");
        assertThat(on.getHeader("Location")).isEqualTo("/");

        var gp = browser.signIn("gp.nj");
        soon(() -> browser.html(gp, "/"), "Henvisningen er sendt videre", "Smerter i benet");
        var next = link(browser.html(gp, address(sent)));
        var back =
                redirect(
                        browser.signIn("hospital.nj"),
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
        var gp = browser.signIn("gp.nj");
        var routing = scene.followed(person).id().value().toString();
        browser.send(gp, "/language", "language", "en", "back", "/");
        var wrong =
                browser.send(
                        gp, "/referrals", "routing", routing, "outside", "yes", "address", " ");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("id=\"address-error\"");

        var sent =
                browser.send(
                        gp,
                        "/referrals",
                        "routing",
                        routing,
                        "outside",
                        "yes",
                        "address",
                        "Genoptræning Syd\nStorgade 1");
        var address = "" + sent.getHeader("Location");
        assertThat(browser.html(gp, address)).contains(address + "/letter.pdf", "Genoptræning Syd");
        var file = browser.answer(gp, address + "/letter.pdf");
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(text(file))
                .contains("Genoptræning Syd", "Storgade 1", "Anna Prøvesen", "§ 4.3", "§ 6.3")
                .contains("Sådan svares der", "Lægehuset Vejgaard")
                .doesNotContain("How to answer");
        assertThat(
                        browser.answer(browser.signIn("municipality.nj"), address + "/letter.pdf")
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void takesUpAnOpenReferralByTheCodeOnThePersonsLetter() throws Exception {
        var gp = browser.signIn("gp.nj");
        var physio = browser.signIn("private.nj");
        var sent = scene.sent(person, "private-physiotherapy", HandOver.OPEN);
        var code = sent.open().orElseThrow().code().printed();

        var letter = browser.answer(gp, address(sent) + "/letter.pdf");
        assertThat(text(letter)).contains(code, "Anna Prøvesen");

        assertThat(browser.html(physio, "/open-referrals")).contains("Tag imod en åben henvisning");
        assertThat(browser.send(physio, "/open-referrals", "typed", "hej").getStatus())
                .isEqualTo(422);
        var found = browser.send(physio, "/open-referrals", "typed", code);
        assertThat(found.getStatus()).isEqualTo(200);
        assertThat(found.getContentAsString())
                .contains("Lægehuset Vejgaard", "privat fysioterapeut")
                .doesNotContain("Anna Prøvesen");
        var taken = browser.send(physio, "/open-referrals/take-up", "typed", code);
        assertThat(taken.getHeader("Location")).isEqualTo(address(sent));
        assertThat(browser.html(physio, address(sent)))
                .contains("Anna Prøvesen", "Forløbet er begyndt");
        assertThat(browser.html(gp, address(sent))).contains("Fysioterapi Solsiden");
    }

    @Test
    void keepsARecommendationWhereNoReferralIsNeeded() throws Exception {
        var gp = browser.signIn("gp.nj");
        var routing = scene.routedTo(person, "chiropractic").id().value().toString();

        assertThat(browser.html(gp, "/referrals/new/" + routing))
                .contains("Anbefal: kiropraktor", "Intet sendes");
        var kept = browser.send(gp, "/referrals", "routing", routing);

        assertThat(kept.getHeader("Location")).isEqualTo("/people/" + person);
        soon(() -> browser.html(gp, "/people/" + person), "Anbefalet uden henvisning: kiropraktor");
    }

    @Test
    void tellsThePracticeOfStartAndPlanBesideTheSender() throws Exception {
        var sent = scene.sent(person);
        var municipality = browser.signIn("municipality.nj");
        at(MONDAY, () -> referrals.accept(scene.municipality(), sent.id(), 1));
        steps.take(municipality, sent, "start", 2, "");

        var gp = browser.signIn("gp.nj");
        soon(() -> browser.html(gp, "/"), "Forløbet er begyndt: læs", "§\u00a05.3");
        assertThat(browser.html(municipality, "/people/" + person))
                .contains("er tovholder (§\u00a05.2)");
        var noDay = steps.take(municipality, sent, "plan", 3, "To gange om ugen");
        assertThat(noDay.getStatus()).isEqualTo(422);
        assertThat(noDay.getContentAsString())
                .contains("id=\"until-plan-error\"", ">To gange om ugen</textarea>");
        var plan =
                browser.send(
                        municipality,
                        address(sent) + "/plan",
                        "version",
                        "3",
                        "words-plan",
                        "To gange om ugen",
                        "until-plan",
                        "2099-01-15");
        assertThat(plan.getStatus()).isEqualTo(303);
        soon(() -> browser.html(gp, "/"), "Læs planen");
        assertThat(browser.html(gp, address(sent))).contains("To gange om ugen", "15.01.2099");
    }

    private MockHttpServletResponse redirect(
            MockHttpSession session, String address, String target, String reason)
            throws Exception {
        return browser.send(
                session, address + "/redirect", "version", "1", "target", target, "reason", reason);
    }

    /** A font may have one sign for a space and for one where no line ends. */
    private static String text(MockHttpServletResponse file) throws Exception {
        try (var pdf = Loader.loadPDF(file.getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    /** The address of the referral that it was sent on as. */
    private static String link(String page) {
        var after = page.substring(page.indexOf("Sendt videre til"));
        var from = after.indexOf("href=\"") + "href=\"".length();
        return after.substring(from, after.indexOf('"', from));
    }
}
