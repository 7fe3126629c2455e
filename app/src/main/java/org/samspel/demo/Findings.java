package org.samspel.demo;

import org.samspel.pathway.DiagnosisList;
import org.samspel.pathway.Stated;

/** What is stated of a course at a visit, before the person is assessed. */
final class Findings {
    private static final String NOTHING = "none";
    private static final int DIAGNOSED_PERCENT = 60;

    private final Teller teller;
    private final Dice dice;
    private final Situation situation;

    Findings(Teller teller, Dice dice, Situation situation) {
        this.teller = teller;
        this.dice = dice;
        this.situation = situation;
    }

    void state(ToldCourse course) {
        var codes = teller.doors().diagnoses().of(teller.stage().area());
        situation
                .diagnoses()
                .filter(_ -> dice.happens(DIAGNOSED_PERCENT))
                .ifPresent(diagnoses -> diagnose(course, codes, dice.of(diagnoses)));
        situation.statements().forEach((fact, said) -> stateAsDoctor(course, fact, dice.of(said)));
    }

    private void diagnose(ToldCourse course, DiagnosisList codes, String code) {
        teller.time().passVisitPart();
        course.state(new Stated.Diagnosis(codes.system(), code), "");
    }

    private void stateAsDoctor(ToldCourse course, String fact, String said) {
        if (!said.equals(NOTHING)) {
            teller.time().passVisitPart();
            var holds = said.equals("yes");
            var words = teller.stage().demo().doctorsWords();
            course.state(new Stated.ByDoctor(fact, holds), words);
        }
    }
}
