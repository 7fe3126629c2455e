package org.samspel.decision.synthetic;

import java.util.List;

/** What came of reading a file of parameters: all of it, or all its faults. */
public sealed interface ParametersRead {

    record Read(Parameters parameters) implements ParametersRead {}

    /**
     * @param faults one line each, with file and line first
     */
    record Unreadable(List<String> faults) implements ParametersRead {

        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
