package org.samspel.access.law;

import org.samspel.access.law.Gate.Finding;
import org.samspel.organisation.Country;

import java.util.Set;

/**
 * The person’s own access (lag 2022:913, 4 kap. 2 §; sundhedsloven § 37). What of it they can write
 * in is for the rooms to say: their answers, their goals.
 */
final class OwnAccess {
    private OwnAccess() {}

    static Finding find(Question question, LawBook book) {
        var rule = question.country() == Country.SE ? RuleId.SE_OWN_DATA : RuleId.DK_OWN_DATA;
        var own = question.deed() instanceof Deed.Look || question.deed() instanceof Deed.Change;
        return own && book.holds(rule, question.day())
                ? new Finding(rule, true, Set.of())
                : Finding.refusal(RuleId.NO_RULE);
    }
}
