package org.samspel.decision.cli;

import org.samspel.decision.dmn.Fault;
import org.samspel.decision.sql.Dialect;
import org.samspel.decision.sql.TableSql;
import org.samspel.decision.sql.Translation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table as SQL. */
final class SqlCommand implements Command {

    @Override
    public String word() {
        return "sql";
    }

    @Override
    public String usage() {
        return "sql FILE.dmn --dialect duckdb|postgresql [--from TABLE] [--keep COLUMN]";
    }

    @Override
    public Result run(Arguments arguments) throws Unusable {
        arguments.checked(1, "--dialect", "--from", "--keep", "--table");
        var table = TableFile.table(arguments.file(0), arguments.option("--table"));
        var source = Dialect.name(arguments.option("--from").orElse("population"));
        return switch (TableSql.of(table, dialect(arguments.needed("--dialect")))) {
            case Translation.Refused(var faults) ->
                    throw new Unusable(faults.stream().map(Fault::text).toList());
            case Translation.Translated(var sql) -> {
                var keep = arguments.option("--keep").map(List::of).orElse(List.of());
                var query = sql.perPerson(source, keep);
                yield new Result(false, List.of(query + ";"), Map.of("sql", query));
            }
        };
    }

    private static Dialect dialect(String name) throws Unusable {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "duckdb" -> Dialect.DUCKDB;
            case "postgresql", "postgres" -> Dialect.POSTGRESQL;
            default ->
                    throw new Unusable(
                            "--dialect: found " + name + ", expected duckdb or postgresql");
        };
    }
}
