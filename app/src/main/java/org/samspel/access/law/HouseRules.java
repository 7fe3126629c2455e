package org.samspel.access.law;

import org.samspel.access.law.Gate.Finding;

import java.util.List;
import java.util.Optional;

/** What is refused before any gate is reached, in every country. */
final class HouseRules {
    private static final List<RuleId> ALL =
            List.of(RuleId.OTHER_AREA, RuleId.COUNTS_ONLY, RuleId.PROTECTED_EXPORT);

    private HouseRules() {}

    static Optional<Finding> find(Question question, LawBook book) {
        if (ALL.stream().anyMatch(rule -> !book.holds(rule, question.day()))) {
            return Optional.of(Finding.refusal(RuleId.NO_RULE));
        }
        return broken(question).map(Finding::refusal);
    }

    private static Optional<RuleId> broken(Question question) {
        if (!question.circumstances().inArea()) {
            return Optional.of(RuleId.OTHER_AREA);
        }
        if (steers(question.asker())) {
            return Optional.of(RuleId.COUNTS_ONLY);
        }
        return takesProtectedOut(question)
                ? Optional.of(RuleId.PROTECTED_EXPORT)
                : Optional.empty();
    }

    /** Members of fora, secretaries, associations, administrators: counts, never persons. */
    private static boolean steers(Asker asker) {
        return asker instanceof Asker.Staff staff
                && (!staff.role().meetsPersons()
                        || staff.provider().calling() == Calling.NO_PERSONS);
    }

    private static boolean takesProtectedOut(Question question) {
        return question.circumstances().protectedIdentity()
                && question.deed() instanceof Deed.Look(Deed.Look.Way way, _)
                && way == Deed.Look.Way.EXPORT;
    }
}
