/** Decision tables as SQL, for DuckDB and PostgreSQL, with FEEL's answers about what is unknown. */
@NullMarked
package org.samspel.decision.sql;

import org.jspecify.annotations.NullMarked;
