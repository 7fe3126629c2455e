package org.samspel.pathway;

import org.samspel.agreement.AgreementOfContent;
import org.samspel.agreement.AgreementVersion;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.questionnaire.ResponseId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A person with low back pain, as the rules see them. */
final class PathwayFixtures {
    static final AgreementVersion AGREED = AgreementOfContent.lowBackPain();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private PathwayFixtures() {}

    static Course since(int weeks) {
        return new Course(
                new CourseId(UUID.randomUUID()),
                1,
                new PersonId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                AGREED.slug(),
                AGREED.number(),
                TODAY.minusWeeks(weeks),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    static AssessPerson answers(boolean noRedFlags, Map<String, String> answers) {
        return new AssessPerson(
                new CourseId(UUID.randomUUID()), UUID.randomUUID(), noRedFlags, answers);
    }

    static Map<String, TakenScore> ompsq(int score) {
        return Map.of(
                "ompsqScore",
                new TakenScore(new ResponseId(UUID.randomUUID()), "ompsq-sf", score, TODAY));
    }

    /** An assessment today of a course since so many weeks; answers as a form types them. */
    static Assessment assessed(
            int weeks,
            boolean noRedFlags,
            Map<String, String> answers,
            Map<String, TakenScore> scores) {
        var course = since(weeks);
        var checked = AssessmentRules.check(AGREED, answers(noRedFlags, answers));
        if (!checked.faults().isEmpty()) {
            throw new IllegalArgumentException("Faulty answers to " + checked.faults().keySet());
        }
        return new Assessment(
                new AssessmentId(UUID.randomUUID()),
                course.id(),
                course.person(),
                course.unit(),
                AGREED.slug(),
                AGREED.number(),
                course.phaseOn(TODAY, AGREED).id(),
                course.onset(),
                weeks,
                AssessmentRules.withDerived(AGREED, checked.facts(), weeks, scores),
                scores,
                TODAY,
                Instant.EPOCH,
                Set.of());
    }

    /** Anna of the walk: 14 weeks, no red flags, ÖMPSQ-SF 61, training without clear effect. */
    static Assessment theWalk() {
        return assessed(14, true, Map.of("earlierTraining", "noClearEffect"), ompsq(61));
    }

    static Map<String, String> with(Map<String, String> answers, String name, String answer) {
        var more = new HashMap<>(answers);
        more.put(name, answer);
        return more;
    }
}
