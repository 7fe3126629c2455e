package org.samspel.decision.cli;

import java.util.List;

/** What was given cannot be used; the reasons go to the person as they are. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    Unusable(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    Unusable(String reason) {
        this(List.of(reason));
    }

    List<String> reasons() {
        return reasons;
    }
}
