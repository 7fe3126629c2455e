package org.samspel.walk;

import java.util.Map;
import java.util.regex.Pattern;

/** What a GP does with a person in front of them: meet, ask, assess, choose a way, refer. */
final class Consultation {
    /** With a course of 14 weeks, which answers the tenth question, they make 61 of 100. */
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

    private static final Pattern REFERRAL = Pattern.compile("/referrals/[0-9a-f-]{36}$");

    private final Visitor gp;
    private final Tongue tongue;

    Consultation(Visitor gp, Tongue tongue) {
        this.gp = gp;
        this.tongue = tongue;
    }

    /** Registers a person whom nobody has met; the address of their page comes back. */
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

    /**
     * From the page of a person without a course to the check page, by the GP's own judgement and
     * without the questionnaire.
     */
    Visitor choose(String person, String destination) {
        gp.click(tongue.start());
        startCourse(8);
        gp.goTo(person).click(tongue.assessWithout()).click(tongue.ask()).click(tongue.otherwise());
        return gp.choose("destination", destination)
                .choose("reason", "clinical-judgement")
                .click(tongue.chosen());
    }

    /** From the check page to the referral, whose address comes back. */
    String send() {
        return gp.click(tongue.send()).isAt(REFERRAL).path();
    }
}
