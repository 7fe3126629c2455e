package org.samspel.decision.population;

import java.util.List;

/** What came of a run. */
public sealed interface PopulationRun<T> {

    record Done<T>(List<T> rows) implements PopulationRun<T> {

        public Done {
            rows = List.copyOf(rows);
        }
    }

    record Refused<T>(List<PopulationFault> faults) implements PopulationRun<T> {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Someone called {@link Population#cancel}. */
    record Cancelled<T>() implements PopulationRun<T> {}
}
