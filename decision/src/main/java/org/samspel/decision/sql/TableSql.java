package org.samspel.decision.sql;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.mask.TableMasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as a query over a population: one row for each person, one column for each fact, named as
 * the table names it. A fact that is NULL is unknown.
 *
 * <p>Numbers may be of any type, text is text, true and false are booleans, dates are dates. A days
 * and time duration is a number of seconds, a years and months duration a number of months.
 */
public final class TableSql {

    private final TableMasks masks;
    private final Dialect dialect;
    private final AnswerSql answer;
    private final List<String> words;

    private TableSql(TableMasks masks, Dialect dialect, String prefix) {
        this.masks = masks;
        this.dialect = dialect;
        this.answer = new AnswerSql(masks, dialect, prefix);
        this.words = new MaskSql(masks, dialect).words();
    }

    public static Translation of(DecisionTable table, Dialect dialect) {
        return of(table, dialect, "_m");
    }

    private static Translation of(DecisionTable table, Dialect dialect, String prefix) {
        var faults = Translatable.faults(table);
        return faults.isEmpty()
                ? new Translation.Translated(new TableSql(new TableMasks(table), dialect, prefix))
                : new Translation.Refused(faults);
    }

    public DecisionTable table() {
        return masks.table();
    }

    /**
     * A query with one row for each person: what is kept, {@code status} (matched, otherwise, no
     * rule, conflict, unusable), {@code rule} (its number, where one answers), {@code matches} (how
     * many rules match) and a column {@code outcome_…} for each output.
     *
     * @param source a table or another thing that can stand after FROM, as SQL
     * @param kept names of columns of the source
     */
    public String perPerson(String source, List<String> kept) {
        var names = kept.stream().map(Dialect::name).toList();
        var inner = select(joined(names, worded()), source + fence());
        var place = answer.place() + " AS " + OutcomeSql.place();
        var middle =
                select(
                        joined(names, joined(answer.wordNames(), List.of(place))),
                        in(inner, "m") + fence());
        return select(joined(names, new OutcomeSql(masks, answer).columns()), in(middle, "p"));
    }

    /**
     * A query with what is kept and the keys of the answer, one row for each person; {@link
     * #answer} reads the keys.
     */
    public String answers(String source, List<String> kept) {
        var names = kept.stream().map(Dialect::name).toList();
        var inner = select(joined(names, worded()), source + fence());
        return select(joined(names, numbered(answer.keys(), "k")), in(inner, "m"));
    }

    /**
     * A query that counts persons by their answer: the group, the keys of the answer, how many, and
     * how many of those are matched by more than one rule.
     *
     * @param by the column to group by; without one the group is NULL
     * @param only a column that is true for those who count
     */
    public String counts(String source, Optional<String> by, Optional<String> only) {
        var inner = select(joined(List.of(group(by)), worded()), source + where(only) + fence());
        var keyed =
                joined(
                        List.of("g"),
                        joined(numbered(answer.keys(), "k"), List.of(answer.several() + " AS s")));
        var middle = select(keyed, in(inner, "m"));
        var keys = names("k", answer.keys().size());
        var key = joined(List.of("g"), keys);
        // To group by one more small key costs less than to count with a filter.
        var grouped =
                select(joined(key, List.of("s", "count(*) AS n")), in(middle, "a"))
                        + groupBy(key.size() + 1);
        var sums =
                List.of(
                        "CAST(sum(n) AS BIGINT)",
                        "CAST(sum(CASE WHEN s THEN n ELSE 0 END) AS BIGINT)");
        return select(joined(key, sums), in(grouped, "c")) + groupBy(key.size());
    }

    /**
     * A query that counts persons by their answers from two tables: the group, the keys of this
     * table's answer, those of the other's, and how many.
     */
    public String moves(TableSql other, String source, Optional<String> by, Optional<String> only) {
        var after = new TableSql(other.masks, dialect, "_n");
        var inner =
                select(
                        joined(List.of(group(by)), joined(worded(), after.worded())),
                        source + where(only) + fence());
        var middle =
                select(
                        joined(
                                List.of("g"),
                                joined(
                                        numbered(answer.keys(), "a"),
                                        numbered(after.answer.keys(), "b"))),
                        in(inner, "m"));
        var before = names("a", answer.keys().size());
        var later = names("b", after.answer.keys().size());
        return select(
                        joined(joined(List.of("g"), before), joined(later, List.of("count(*)"))),
                        in(middle, "a"))
                + groupBy(before.size() + later.size() + 1);
    }

    /** How many columns the keys of an answer take. */
    public int keyCount() {
        return answer.keys().size();
    }

    public Answer answer(long[] keys) {
        return answer.answer(keys);
    }

    private List<String> worded() {
        return IntStream.range(0, words.size())
                .mapToObj(index -> words.get(index) + " AS " + answer.word(index))
                .toList();
    }

    /** PostgreSQL would else work out each word again wherever its name stands. */
    private String fence() {
        return dialect == Dialect.POSTGRESQL ? " OFFSET 0" : "";
    }

    private static String group(Optional<String> by) {
        return by.map(Dialect::name).orElse("CAST(NULL AS VARCHAR)") + " AS g";
    }

    private static String where(Optional<String> only) {
        return only.map(column -> " WHERE " + Dialect.name(column)).orElse("");
    }

    private static String select(List<String> columns, String from) {
        return "SELECT " + String.join(",\n  ", columns) + "\nFROM " + from;
    }

    private static String in(String query, String alias) {
        return "(\n" + query + "\n) " + alias;
    }

    private static String groupBy(int columns) {
        return "\nGROUP BY "
                + IntStream.rangeClosed(1, columns)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(", "));
    }

    private static List<String> numbered(List<String> expressions, String name) {
        return IntStream.range(0, expressions.size())
                .mapToObj(index -> expressions.get(index) + " AS " + name + index)
                .toList();
    }

    private static List<String> names(String name, int count) {
        return IntStream.range(0, count).mapToObj(index -> name + index).toList();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
