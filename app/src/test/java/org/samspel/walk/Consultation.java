package org.samspel.walk;

import java.util.Map;

/** What a GP does with a person in front of them: meet, ask, assess, choose a way, refer. */
final class Consultation {
    /** Together with how long a course of 13 weeks or more has lasted, they make 61 of 100. */
    private static final Map<String, String> ANSWERS =
            Map.of(
                    "pain", "6",
                    "lightWork", "4",
                    "sleep", "4",
                    "tense", "6",
                    "lowMood", "5",
                    "riskPersists", "7",
                    "chanceNormalDuties", "4",
                    "painMeansStop", "6",
                    "shouldNotWork", "6");

    private final Visitor gp;
    private final Tongue tongue;

    Consultation(Visitor gp, Tongue tongue) {
        this.gp = gp;
        this.tongue = tongue;
    }

    /** Registers a person whom nobody has met, and answers with the address of their page. */
    String meet(String number, String givenName, String familyName, String municipality) {
        gp.goTo("/people").fill("query", number).click(tongue.search()).click(tongue.meet());
        gp.fill("givenName", givenName)
                .fill("familyName", familyName)
                .select("municipality", municipality)
                .click(tongue.register());
        return gp.sees(givenName + " " + familyName).path();
    }

    /** From the page for a new course to the questionnaire. */
    Visitor startCourse(int weeks) {
        return gp.fill("weeks", Integer.toString(weeks)).click(tongue.started());
    }

    /** From the questionnaire, in which the duration stands already, to the assessment. */
    Visitor answer() {
        ANSWERS.forEach(gp::choose);
        return gp.click(tongue.save());
    }

    /** From the assessment to what the agreement says. */
    Visitor assess(Map<String, String> facts) {
        gp.choose("red-flags", "none");
        facts.forEach(gp::choose);
        return gp.click(tongue.ask());
    }

    /** From the person's page, with a course but without answers, to the check page. */
    Visitor chooseOwnWay(String destination) {
        return choose(tongue.assessWithout(), destination);
    }

    /** The same once more. */
    Visitor chooseAnotherWay(String destination) {
        return choose(tongue.assessAgain(), destination);
    }

    private Visitor choose(String assess, String destination) {
        gp.click(assess).click(tongue.ask()).click(tongue.otherwise());
        return gp.choose("destination", destination)
                .choose("reason", "clinical-judgement")
                .click(tongue.chosen());
    }

    /** From the check page to the referral, and answers with its address. */
    String send() {
        return gp.click(tongue.send()).path();
    }
}
