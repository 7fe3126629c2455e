package org.samspel.decision;

import java.util.List;
import java.util.Map;

/** The rule that answered, with the facts that mattered for it. */
public record RuleMatch(Rule rule, List<Reason> reasons) {

    public RuleMatch {
        reasons = List.copyOf(reasons);
    }

    public int number() {
        return rule.number();
    }

    public Map<String, String> annotations() {
        return rule.annotations();
    }
}
