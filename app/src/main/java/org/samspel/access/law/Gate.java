package org.samspel.access.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rules in their order: the first that holds for the case decides, and when none does the case is
 * refused. The rules that permit are written to be read together with those that forbid; a gate is
 * therefore shut on a day on which one of those that forbid does not hold.
 */
final class Gate {
    private final RuleId otherwise;
    private final List<Article> articles = new ArrayList<>();

    private Gate(RuleId otherwise) {
        this.otherwise = otherwise;
    }

    /**
     * @param otherwise the rule that is relied on when no other holds
     */
    static Gate otherwise(RuleId otherwise) {
        return new Gate(otherwise);
    }

    Gate forbids(RuleId rule, Predicate<Case> when) {
        articles.add(new Article(rule, false, when, Set.of()));
        return this;
    }

    Gate permits(RuleId rule, Predicate<Case> when, Obligation... obligations) {
        return permits(rule, when, Set.of(obligations));
    }

    Gate permits(RuleId rule, Predicate<Case> when, Set<Obligation> obligations) {
        articles.add(new Article(rule, true, when, obligations));
        return this;
    }

    /** What was found: the rule, whether it permits, and what it asks for. */
    record Finding(RuleId rule, boolean permits, Set<Obligation> obligations) {
        static Finding refusal(RuleId rule) {
            return new Finding(rule, false, Set.of());
        }
    }

    Finding find(Case asked) {
        var day = asked.question().day();
        var book = asked.book();
        if (isShutOn(day, book)) {
            return Finding.refusal(RuleId.NO_RULE);
        }
        for (var one : articles) {
            if (book.holds(one.rule(), day) && one.holdsFor().test(asked)) {
                return new Finding(one.rule(), one.permits(), one.obligations());
            }
        }
        return Finding.refusal(book.holds(otherwise, day) ? otherwise : RuleId.NO_RULE);
    }

    private boolean isShutOn(LocalDate day, LawBook book) {
        for (var one : articles) {
            if (!one.permits() && !book.holds(one.rule(), day)) {
                return true;
            }
        }
        return false;
    }
}
