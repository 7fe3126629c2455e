package org.samspel.access.law;

import org.samspel.access.law.Gate.Finding;

import java.util.Set;

/** Who may block. Other than {@link Gate}s it asks nothing of the person's data. */
final class Blocking {
    private Blocking() {}

    static Finding find(BlockWish wish, LawBook book) {
        var found = rule(wish);
        return book.holds(found.rule(), wish.day()) ? found : Finding.refusal(RuleId.NO_RULE);
    }

    private static Finding rule(BlockWish wish) {
        return switch (wish.country()) {
            case SE ->
                    switch (wish.kind()) {
                        case INNER -> swedish(wish, RuleId.SE_MAY_BLOCK_INSIDE);
                        case OUTER -> swedish(wish, RuleId.SE_MAY_BLOCK_BETWEEN);
                        case DECLINED -> Finding.refusal(RuleId.NO_RULE);
                    };
            case DK ->
                    switch (wish.kind()) {
                        case DECLINED -> danish(wish);
                        case INNER, OUTER -> Finding.refusal(RuleId.NO_RULE);
                    };
        };
    }

    /** PDL 4 kap. 4 §; lag (2022:913) 2 kap. 3 §: at once when the person asks, no guardian may. */
    private static Finding swedish(BlockWish wish, RuleId permits) {
        return switch (wish.by()) {
            case PERSON, STAFF_AT_REQUEST -> new Finding(permits, true, Set.of());
            case GUARDIAN -> Finding.refusal(RuleId.SE_GUARDIAN_MAY_NOT_BLOCK);
            case STAFF -> Finding.refusal(RuleId.SE_NOT_ASKED_TO_BLOCK);
        };
    }

    /** Sundhedsloven § 41, stk. 3, and § 42: the person declines, and it is entered. */
    private static Finding danish(BlockWish wish) {
        return switch (wish.by()) {
            case PERSON, STAFF_AT_REQUEST -> new Finding(RuleId.DK_MAY_DECLINE, true, Set.of());
            case GUARDIAN -> Finding.refusal(RuleId.DK_GUARDIAN_MAY_NOT_DECLINE);
            case STAFF -> Finding.refusal(RuleId.DK_NOT_ASKED_TO_DECLINE);
        };
    }
}
