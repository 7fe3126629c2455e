package org.samspel.decision.sql;

import org.samspel.decision.dmn.Fault;

import java.util.List;

/** A table as SQL, or what no database can hold. */
public sealed interface Translation {

    record Translated(TableSql sql) implements Translation {}

    record Refused(List<Fault> faults) implements Translation {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
