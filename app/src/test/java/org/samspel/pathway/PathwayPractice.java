package org.samspel.pathway;

import org.samspel.agreement.AgreementContent;
import org.samspel.kernel.PersonId;
import org.samspel.questionnaire.AtAPractice;
import org.samspel.questionnaire.Questionnaires;
import org.samspel.questionnaire.Submission;
import org.springframework.boot.test.context.TestComponent;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A general practice under the delivered agreement. */
@TestComponent
public class PathwayPractice {
    private static final Map<String, String> SIXTY_ONE =
            Map.of(
                    "duration", "7",
                    "pain", "8",
                    "lightWork", "3",
                    "sleep", "4",
                    "tense", "6",
                    "lowMood", "5",
                    "riskPersists", "7",
                    "chanceNormalDuties", "4",
                    "painMeansStop", "5",
                    "shouldNotWork", "4");

    private final AtAPractice practice;
    private final Questionnaires questionnaires;

    PathwayPractice(
            AtAPractice practice, AgreementContent agreements, Questionnaires questionnaires) {
        this.practice = practice;
        this.questionnaires = questionnaires;
        agreements.load();
    }

    /** The person answers the ÖMPSQ-SF; the score is 61. */
    public void answersOmpsq(PersonId person) {
        var kept =
                questionnaires.submit(
                        practice.gp(),
                        person,
                        "ompsq-sf",
                        SIXTY_ONE,
                        Locale.of("da"),
                        UUID.randomUUID());
        if (!(kept instanceof Submission.Answered(var response)) || response.score() != 61) {
            throw new IllegalStateException("The answers do not give 61");
        }
    }
}
