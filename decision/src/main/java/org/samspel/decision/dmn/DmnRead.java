package org.samspel.decision.dmn;

import org.samspel.decision.DecisionTable;

import java.util.List;

/** What came of reading a file: all its tables, or all its faults. */
public sealed interface DmnRead {

    /** In the order of the file; empty when it holds no decision table. */
    record Read(List<DecisionTable> tables) implements DmnRead {

        public Read {
            tables = List.copyOf(tables);
        }
    }

    record Unreadable(List<Fault> faults) implements DmnRead {

        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
