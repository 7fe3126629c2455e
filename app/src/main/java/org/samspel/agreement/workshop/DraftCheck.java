package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Coordination;
import org.samspel.agreement.CourseTerms;
import org.samspel.agreement.Destination;
import org.samspel.decision.DecisionTable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds the parts of a draft to each other, before it is read as a whole. */
final class DraftCheck {
    private final Draft draft;
    private final AgreementVersion base;
    private final Set<String> numbers;
    private final List<DraftFault> faults = new ArrayList<>();

    private DraftCheck(Draft draft) {
        this.draft = draft;
        this.base = draft.base();
        this.numbers =
                draft.clauses().stream()
                        .map(clause -> clause.text().number())
                        .collect(Collectors.toSet());
    }

    /**
     * @param tables those that can be read, by their ids
     */
    static List<DraftFault> of(Draft draft, Map<String, DecisionTable> tables) {
        var check = new DraftCheck(draft);
        check.about();
        check.numbers();
        check.parts();
        check.deadlines();
        tables.forEach(check::rules);
        return List.copyOf(check.faults);
    }

    private void about() {
        var about = draft.revision().about();
        if (about.changes().isBlank() || about.inForceFrom().isEmpty()) {
            faults.add(new DraftFault.AboutMissing());
        }
    }

    private void numbers() {
        var chapters =
                base.chapters().stream()
                        .map(chapter -> chapter.number())
                        .collect(Collectors.toSet());
        draft.clauses().stream()
                .map(clause -> clause.text().number())
                .collect(
                        Collectors.groupingBy(
                                Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .forEach(
                        (number, count) -> {
                            if (count > 1) {
                                faults.add(new DraftFault.NumberTwice(number));
                            }
                            if (!ClauseRules.isNumber(number)
                                    || !chapters.contains(ClauseRules.chapter(number))) {
                                faults.add(new DraftFault.NumberAstray(number));
                            }
                        });
    }

    private void parts() {
        var language = base.language();
        base.phases().forEach(phase -> cited(phase.name().in(language), phase.clause()));
        base.destinations()
                .forEach(
                        destination -> {
                            var name = destination.name().in(language);
                            cited(name, destination.clause());
                            destination.expiry().ifPresent(expiry -> cited(name, expiry.clause()));
                        });
        base.pilots().forEach(pilot -> pilot.clauses().forEach(each -> cited(pilot.name(), each)));
        course(base.course(), language);
        base.coordination()
                .map(Coordination::clause)
                .ifPresent(clause -> cited("coordinator", clause));
        base.coordination()
                .map(Coordination::notesClause)
                .ifPresent(clause -> cited("coordinator", clause));
    }

    private void course(CourseTerms course, Locale language) {
        course.entry().ifPresent(entry -> cited("entry", entry.clause()));
        course.stages().forEach(stage -> cited(stage.name().in(language), stage.clause()));
        course.exits().forEach(exit -> cited(exit.label().in(language), exit.clause()));
        course.aftercare().forEach(after -> cited(after.destination(), after.clause()));
    }

    private void cited(String part, String clause) {
        if (!numbers.contains(clause)) {
            faults.add(new DraftFault.PartAstray(part, clause));
        }
    }

    private void deadlines() {
        var set =
                draft.clauses().stream()
                        .flatMap(clause -> clause.text().deadlines().stream())
                        .collect(
                                Collectors.groupingBy(
                                        ClauseText.Deadline::destination, Collectors.counting()));
        for (var destination : base.destinations()) {
            var count = set.getOrDefault(destination.id(), 0L);
            var name = destination.name().in(base.language());
            if (count > 1) {
                faults.add(new DraftFault.DeadlineTwice(name));
            } else if (count == 0 && isAnswered(destination)) {
                faults.add(new DraftFault.DeadlineMissing(name));
            }
        }
    }

    /** A referral goes there, so somebody must answer it. */
    static boolean isAnswered(Destination destination) {
        return destination.service().isPresent() && !destination.directAccess();
    }

    private void rules(String id, DecisionTable table) {
        for (var rule : table.rules()) {
            var clause = rule.annotation("clause");
            if (!numbers.contains(clause)) {
                faults.add(new DraftFault.RuleAstray(id, rule.number(), clause));
            }
        }
    }
}
