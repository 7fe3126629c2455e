package org.samspel.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.walk.Tongue.SWEDISH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The way of a patient with long-term pain in Jämtland Härjedalen: a doctor's statement opens the
 * way to pain rehabilitation, the unit takes over, and the count follows.
 */
@ExtendWith(SharedGround.class)
class SwedishWalkIT {
    private static final String FOLLOW_UP = "/follow-up/long-term-pain";
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
    void leadsToPainRehabilitationOnceADoctorHasSaidThatTheCauseIsInvestigated(Ground ground) {
        var secretary = ground.visitor("secretary.jh", "sv");
        secretary.goTo(FOLLOW_UP).looks("sv-follow-up-before");
        var before = countOfReferrals(secretary.text());

        var gp = ground.visitor("gp.jh", "sv");
        gp.goTo("/people")
                .fill("query", "197583149022")
                .click("Sök")
                .sees("kontrollsiffran stämmer inte");
        var consultation = new Consultation(gp, SWEDISH);
        var person = consultation.meet("758314-9021", "Čáŋga", "Þrautagård", "2380");
        gp.looks("sv-person-new").click("Starta ett förlopp");
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
        gp.looks("sv-referral-sent");

        var hospital = ground.visitor("hospital.jh", "sv");
        hospital.goTo("/").seesSoon("Čáŋga Þrautagård").looks("sv-worklist");
        hospital.goTo(referral).looks("sv-referral-received");
        hospital.click("Acceptera och ta över ansvaret").looks("sv-referral-accepted");
        hospital.click("Insatsen har börjat").looks("sv-referral-started");
        gp.goTo(person).looks("sv-person-after");
        secretary.goTo(FOLLOW_UP);
        assertThat(countOfReferrals(secretary.text())).isEqualTo(before + 1);
    }

    /** In the table of referrals by clause; the clauses' own counts are too small to be shown. */
    private static int countOfReferrals(String followUp) {
        var matcher =
                Pattern.compile("§ 5\\.5[^\\n]*\\n.*?Totalt\\t(\\d+)", Pattern.DOTALL)
                        .matcher(followUp);
        assertThat(matcher.find()).as("the count of referrals is shown").isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
