/**
 * Decision tables run over a whole population in Parquet, CSV or memory, with DuckDB inside this
 * process: nothing is installed, nothing leaves the machine. The figures are exact; whoever shows
 * them hides small numbers.
 */
@NullMarked
package org.samspel.decision.population;

import org.jspecify.annotations.NullMarked;
