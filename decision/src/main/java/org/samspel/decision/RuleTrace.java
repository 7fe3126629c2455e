package org.samspel.decision;

import java.util.List;

/** What became of one rule. */
public sealed interface RuleTrace {

    int rule();

    /** All entries hold; the reasons are those entries that ask for something. */
    record Met(int rule, List<Reason> reasons) implements RuleTrace {

        public Met {
            reasons = List.copyOf(reasons);
        }

        /** Whether it holds because something is unknown, as {@code not("a")} does. */
        public boolean restsOnUnknown() {
            return reasons.stream().anyMatch(Reason::isUnknown);
        }
    }

    /** The first entry, from the left, that does not hold. */
    record Failed(int rule, Reason reason) implements RuleTrace {

        public boolean becauseUnknown() {
            return reason.isUnknown();
        }
    }

    /** Under FIRST: an earlier rule had answered. */
    record NotReached(int rule) implements RuleTrace {}
}
