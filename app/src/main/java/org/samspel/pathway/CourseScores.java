package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.kernel.Actor;
import org.samspel.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The scores that assessments take over from what the person answered within a course. */
@Component
class CourseScores {
    private final Questionnaires questionnaires;
    private final AreaDay days;

    CourseScores(Questionnaires questionnaires, AreaDay days) {
        this.questionnaires = questionnaires;
        this.days = days;
    }

    /** By the names of the facts that are scores. */
    Map<String, TakenScore> of(Actor actor, Course course, AgreementVersion agreed) {
        var scores = new LinkedHashMap<String, TakenScore>();
        for (var fact : agreed.facts()) {
            if (fact.kind() instanceof FactKind.InstrumentScore(var instrument)) {
                latest(actor, course, instrument)
                        .ifPresent(taken -> scores.put(fact.name(), taken));
            }
        }
        return scores;
    }

    /**
     * The newest score that was answered within the course. The caller has asked {@code access}
     * about the person.
     */
    Optional<TakenScore> latest(Actor actor, Course course, String instrument) {
        return questionnaires
                .latest(actor, course.person(), instrument)
                .map(
                        response ->
                                TakenScore.of(
                                        response, days.of(actor.area(), response.answeredAt())))
                .filter(taken -> AssessmentRules.belongsTo(course.onset(), taken.answeredOn()));
    }
}
