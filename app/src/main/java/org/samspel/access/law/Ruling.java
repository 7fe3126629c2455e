package org.samspel.access.law;

import java.util.List;
import java.util.Set;

/** The answer to a question, with the rule that it relies on. */
public sealed interface Ruling {
    RuleId rule();

    /** Where the rule stands, in the words of the law book; empty for {@link RuleId#NO_RULE}. */
    String citation();

    Set<Obligation> obligations();

    record Permitted(RuleId rule, String citation, Set<Obligation> obligations) implements Ruling {
        public Permitted {
            obligations = Set.copyOf(obligations);
        }
    }

    /**
     * @param waysOn each of them alone leads on; never empty
     */
    record Refused(RuleId rule, String citation, Set<Obligation> obligations, List<WayOn> waysOn)
            implements Ruling {
        public Refused {
            obligations = Set.copyOf(obligations);
            waysOn = List.copyOf(waysOn);
        }
    }

    default boolean permitted() {
        return this instanceof Permitted;
    }
}
