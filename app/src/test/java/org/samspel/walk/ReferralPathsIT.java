package org.samspel.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.walk.Tongue.DANISH;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Every way that a referral goes, in a browser, each with a person of its own. {@code WayPagesTest}
 * tries them without one in each test run.
 */
@Tag("long")
@ExtendWith(SharedGround.class)
@ResourceLock(SharedGround.LOCK)
class ReferralPathsIT {
    private static final String LETTER = "Åbn brevet til udskrift (PDF)";
    private static final String STILL_THE_PRACTICE = "Lægehuset Vejgaard har ansvaret nu";

    private static final Pattern WORKLIST = Pattern.compile("://[^/]*/$");

    private static Visitor gp;
    private static Visitor municipality;
    private static Visitor hospital;

    @BeforeAll
    static void comeToWork(Ground ground) {
        gp = ground.visitor("gp.nj", "da");
        municipality = ground.visitor("municipality.nj", "da");
        hospital = ground.visitor("hospital.nj", "da");
    }

    @Test
    void isTakenOverAndComesBackAndTheCoordinatorReadsEachStep() {
        var person = meet("6101701201", "Ask");
        var referral = refer(person, "municipal-early");

        municipality
                .goTo(referral)
                .click("Acceptér og overtag ansvaret")
                .click("Forløbet er begyndt")
                .sees("Træningsenheden, Aalborg Kommune har ansvaret nu")
                .sees("er tovholder (§ 5.2)");
        gp.hasTask("Forløbet er begyndt: læs", "Ask Stiprøve");
        municipality
                .fill("words-plan", "Tre samtaler og daglige gåture")
                .fill("until-plan", "2099-01-15")
                .click("Gem planen")
                .sees("Gælder til og med 15.01.2099")
                .looks("path-planned");
        gp.hasTask("Læs planen", "Ask Stiprøve").looks("path-coordinator");
        municipality
                .fill("words-complete", "Går til og fra arbejde igen")
                .click("Afslut, og send slutnotatet");

        gp.hasTask("Læs slutnotatet", "Ask Stiprøve");
        gp.goTo(referral)
                .sees("Tre samtaler og daglige gåture")
                .sees("Går til og fra arbejde igen");
        gp.goTo(person).sees(STILL_THE_PRACTICE);
    }

    @Test
    void isAssessedAndComesBackWithAnAnswer() {
        var person = meet("6101701202", "Bodil");
        check(person, "spine-clinic").choose("kind", "assess-and-return");
        var referral = send();

        hospital.goTo(referral).sees("I overtager ikke ansvaret").click("Sig ja til at vurdere");
        hospital.click("Skriv svaret")
                .fill("words-answer", "Nerverne er fri. Fortsæt træningen.")
                .click("Send svaret")
                .sees("Jeres svar er sendt");

        gp.hasTask("Læs svaret", "Bodil Stiprøve");
        gp.goTo(referral).sees("Besvaret").sees("Nerverne er fri.");
        gp.goTo(person).sees(STILL_THE_PRACTICE);
    }

    @Test
    void asksForAdviceAndTheHolderStays() {
        var person = meet("6101701203", "Carla");
        check(person, "spine-clinic").choose("kind", "advice-only");
        gp.fill("message", "Er der grund til en MR-scanning?");
        var referral = send();

        hospital.goTo(referral)
                .sees("Er der grund til en MR-scanning?")
                .doesNotSee("Acceptér")
                .looks("path-question");
        hospital.click("Skriv svaret")
                .fill("words-answer", "Ikke endnu.")
                .click("Send svaret")
                .sees("Besvaret");

        gp.hasTask("Læs svaret", "Carla Stiprøve");
        gp.goTo(referral).sees("Ikke endnu.");
        gp.goTo(person).sees(STILL_THE_PRACTICE);
    }

    @Test
    void isTakenByThePersonToAProviderOfTheirOwnChoice(Ground ground) throws IOException {
        var person = meet("6101701204", "Ditte");
        check(person, "private-physiotherapy").choose("kind", "open");
        var referral = send();
        gp.sees("tager brevet med til en behandler efter eget valg").looks("path-open");
        gp.goTo(person).sees(STILL_THE_PRACTICE).goTo(referral);

        var physio = ground.visitor("private.nj", "da");
        physio.goTo("/people").open("En borger har en åben henvisning med");
        physio.fill("typed", code(text(gp.file(LETTER))))
                .click("Find henvisningen")
                .sees("Lægehuset Vejgaard")
                .doesNotSee("Ditte")
                .looks("path-open-found");
        physio.click("Tag imod").sees("Ditte Stiprøve").sees("I har ansvaret");
        gp.goTo(person).sees("Fysioterapi Solsiden, Aalborg har ansvaret nu");
    }

    @Test
    void isNoReferralWhereThePersonMayGoWithoutOne() {
        var person = meet("6101701205", "Emil");
        check(person, "chiropractic").sees("Intet sendes").looks("path-recommend");
        gp.click("Gem anbefalingen")
                .isAt(Pattern.compile(person + "$"))
                .seesSoon("Anbefalet uden henvisning: kiropraktor")
                .sees(STILL_THE_PRACTICE);
    }

    @Test
    void isSentOnToWhomItShouldHaveGoneTo() {
        var person = meet("6101701206", "Frida");
        var referral = refer(person, "municipal-early");

        municipality
                .goTo(referral)
                .open("Send den videre til en anden modtager")
                .looks("path-redirect");
        municipality
                .pick("Rygcentret, Region Nordjylland")
                .fill("reason", "Smerter ud i benet, som tager til")
                .click("Send videre");
        municipality.isAt(WORKLIST);
        municipality.goTo(referral).sees("Henvisningen er sendt videre").doesNotSee("Frida");

        gp.hasTask("Henvisningen er sendt videre", "Frida Stiprøve");
        gp.goTo(referral).sees("Smerter ud i benet, som tager til");
        gp.open("Rygcentret, Region Nordjylland").sees("Henvisning: rygcenter");
        hospital.goTo(gp.path()).click("Acceptér og overtag ansvaret");
        gp.goTo(person).sees("Rygcentret, Region Nordjylland har ansvaret nu");
    }

    @Test
    void isWithdrawnBeforeALateAnswerAndSentAgain() {
        var person = meet("6101701207", "Gudrun");
        var referral = refer(person, "municipal-early");
        municipality.goTo(referral).sees("Gudrun Stiprøve");

        gp.click("Træk henvisningen tilbage")
                .fill("words-withdraw", "Sendt ved en fejl")
                .submit("Træk henvisningen tilbage")
                .sees("Trukket tilbage");
        municipality
                .click("Acceptér og overtag ansvaret")
                .sees("Henvisningen er trukket tilbage")
                .sees("Sendt ved en fejl")
                .doesNotSee("Gudrun")
                .looks("path-late-answer");

        gp.goTo(person).sees(STILL_THE_PRACTICE).click("Gå til kontrol og send");
        municipality.goTo(send()).click("Acceptér og overtag ansvaret");
        gp.goTo(person).sees("Træningsenheden, Aalborg Kommune har ansvaret nu");
    }

    @Test
    void isReturnedForCompletionAndOfTwoWhoAcceptTheSecondIsTold(Ground ground) {
        var person = meet("6101701208", "Holger");
        var referral = refer(person, "municipal-early");

        municipality
                .goTo(referral)
                .click("Bed om det, der mangler")
                .fill("words-return", "Hvad har borgeren prøvet før?")
                .click("Send tilbage, så det kan tilføjes");
        gp.hasTask("Hvad har borgeren prøvet før?", "Holger Stiprøve");
        gp.goTo(referral).sees("Mangler oplysninger").looks("path-returned");
        gp.fill("words-supplement", "Otte uger på hold").click("Send den færdige henvisning");
        municipality.goTo(referral).sees("Otte uger på hold");

        var colleague = ground.visitor("colleague.nj", "da").goTo(referral);
        municipality.click("Acceptér og overtag ansvaret");
        colleague
                .click("Acceptér og overtag ansvaret")
                .sees("Ida Kontaktsen")
                .sees("Gemt nu")
                .looks("path-second");
        gp.goTo(person).sees("Træningsenheden, Aalborg Kommune har ansvaret nu");
    }

    @Test
    void isDeclinedAndAnotherWayIsChosen() {
        var person = meet("6101701209", "Ingrid");
        var referral = refer(person, "municipal-early");

        municipality
                .goTo(referral)
                .click("Afvis med en begrundelse")
                .fill("words-decline", "Borgeren er allerede på et hold")
                .click("Afvis henvisningen");
        municipality.isAt(WORKLIST);

        gp.hasTask("Borgeren er allerede på et hold", "Ingrid Stiprøve");
        gp.goTo(person).sees(STILL_THE_PRACTICE);
    }

    @Test
    void goesAsALetterToAReceiverOutside() throws IOException {
        var person = meet("6101701210", "Johan");
        check(person, "municipal-early").click("Modtageren bruger ikke Samspel");
        gp.tick("outside").fill("address", "Genoptræning Syd\nStorgade 1");
        var referral = send();
        gp.sees("Udskriv brevet").looks("path-outside");

        var letter = gp.file(LETTER);
        assertThat(new String(letter, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        assertThat(text(letter)).contains("Genoptræning Syd", "Johan Stiprøve", "§ 3.5");
        gp.goTo(referral).click("Notér: modtageren har accepteret");
        gp.goTo(person).sees("Genoptræning Syd har ansvaret nu");
    }

    private static String meet(String number, String givenName) {
        return new Consultation(gp, DANISH).meet(number, givenName, "Stiprøve", "0851");
    }

    private static Visitor check(String person, String destination) {
        return new Consultation(gp, DANISH).choose(person, destination);
    }

    private static String send() {
        return new Consultation(gp, DANISH).send();
    }

    private static String refer(String person, String destination) {
        check(person, destination);
        return send();
    }

    private static String code(String letter) {
        var code = Pattern.compile("\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b").matcher(letter);
        assertThat(code.find()).as("the letter has a code").isTrue();
        return code.group();
    }

    /** A font may have one sign for a space and for one where no line ends. */
    private static String text(byte[] letter) throws IOException {
        try (var pdf = Loader.loadPDF(letter)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }
}
