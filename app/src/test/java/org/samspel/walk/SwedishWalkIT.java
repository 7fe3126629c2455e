package org.samspel.walk;

import static org.samspel.walk.Tongue.SWEDISH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The way of a patient with long-term pain in Jämtland Härjedalen: a doctor's statement opens the
 * way to pain rehabilitation, the unit takes over, and the count follows.
 */
@ExtendWith(SharedGround.class)
@ResourceLock(SharedGround.LOCK)
class SwedishWalkIT {
    /** All of the table by clause; what each clause counts is too little to be shown. */
    private static final Pattern REFERRALS =
            Pattern.compile("den bestämmelse de bygger på.*?Totalt\\t(\\d+)", Pattern.DOTALL);

    private static final Map<String, String> FACTS =
            Map.of(
                    "painImpact", "major",
                    "singleMeasures", "noClearEffect",
                    "hinderingCondition", "no",
                    "municipalCare", "no",
                    "primaryResources", "no",
                    "mainNeed", "behaviour",
                    "workAbility", "threatened");

    @Test
    void leadsToPainRehabilitationOnceADoctorHasSaidThatTheCauseIsInvestigated(Ground ground)
            throws InterruptedException {
        var count =
                new FollowUp(
                        ground.visitor("secretary.jh", "sv"),
                        "/follow-up/long-term-pain",
                        REFERRALS);
        var before = count.read();

        var gp = ground.visitor("gp.jh", "sv");
        gp.goTo("/people")
                .fill("query", "197583149022")
                .click("Sök")
                .sees("kontrollsiffran stämmer inte");
        var consultation = new Consultation(gp, SWEDISH);
        var person = consultation.meet("758314-9021", "Čáŋga", "Þrautagård", "2380");
        gp.click("Starta ett förlopp");
        consultation.startCourse(40).looks("sv-questionnaire");
        consultation.answer().looks("sv-assessment");

        consultation
                .assess(FACTS)
                .sees("Primär orsak färdigutredd")
                .sees("Bara en läkare får säga det")
                .doesNotSee("Följ och gå till kontroll")
                .looks("sv-cause-not-investigated");
        gp.click("Säg det").looks("sv-statement");
        gp.choose("choice", "yes").click("Spara").sees("Skriv vad som är gjort.");
        gp.fill("words", "Röntgen, prover och neurologstatus är genomgångna.")
                .click("Spara")
                .sees("§ 5.3")
                .sees("Smärtrehabiliteringen")
                .looks("sv-decision");
        gp.click("Följ och gå till kontroll").looks("sv-check");
        var referral = consultation.send();
        gp.sees("Till dess har Region Jämtland Härjedalen, Hälsocentralen Alsängen")
                .looks("sv-referral-sent");

        var hospital = ground.visitor("hospital.jh", "sv");
        hospital.goTo("/").seesSoon("Čáŋga Þrautagård").looks("sv-worklist");
        hospital.goTo(referral)
                .click("Acceptera och ta över ansvaret")
                .sees("Smärtrehabiliteringen har ansvaret nu")
                .click("Insatsen har börjat")
                .looks("sv-referral-started");

        gp.goTo(person)
                .sees("Smärtrehabiliteringen har ansvaret nu")
                .sees("Primär orsak färdigutredd: ja")
                .seesSoon("följde avtalet")
                .looks("sv-person-after");
        count.becomes(before + 1);
    }
}
