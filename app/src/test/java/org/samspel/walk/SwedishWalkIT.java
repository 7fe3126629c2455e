package org.samspel.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.walk.Tongue.SWEDISH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Map;

/**
 * The way of a patient with long-term pain in Jämtland Härjedalen: a doctor's statement opens the
 * way to pain rehabilitation, the unit takes over, and the count follows.
 */
@ExtendWith(SharedGround.class)
class SwedishWalkIT {
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
        var gp = ground.visitor("gp.jh", "sv");
        var consultation = new Consultation(gp, SWEDISH);
        gp.goTo("/people").fill("query", "197583149022").click("Sök").looks("sv-wrong-number");
        var person = consultation.meet("758314-9021", "Čáŋga", "Þrautagård", "2380");
        gp.click("Starta ett förlopp");
        consultation.startCourse(40).looks("sv-questionnaire");
        consultation.answer().looks("sv-assessment");
        consultation.assess(FACTS).looks("sv-decision-unknown");
        System.out.println(gp.text());
        System.out.println(gp.path());
        assertThat(person).startsWith("/people/");
    }
}
