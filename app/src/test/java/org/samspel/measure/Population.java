package org.samspel.measure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Many persons from those that the demo told: every row of a person is copied with new ids, so that
 * a copy has the same courses, referrals, tasks, lines and counts as the one it was copied from. It
 * finds the tables by itself: those that row-level security holds to an area.
 */
final class Population implements AutoCloseable {
    /** The tables with which a person is found, for an area that has little else. */
    static final List<String> FOUND_BY =
            List.of("person.person", "person.identifier", "access.care_relation");

    /** Filled by a trigger of {@code person.person}. */
    private static final List<String> FOLLOWING = List.of("person.name_part");

    /** Letters for the digits of a digest, so that names differ and can be spoken. */
    private static final String NEW_NAME =
            "initcap(translate(substr(md5(id::text || '-' || copy), 1, 7),"
                    + " '0123456789abcdef', 'aeiourstnlmkbdgv')) || 'sen'";

    private final JdbcClient jdbc;
    private final SingleConnectionDataSource connection;
    private long numbered;

    /**
     * @param superuser whom row-level security does not hold
     */
    Population(Connection superuser) {
        connection = new SingleConnectionDataSource(superuser, true);
        jdbc = JdbcClient.create(connection);
        prepare();
    }

    private record Table(String name, List<Column> columns) {}

    private record Column(String name, boolean isId) {}

    /** Notes which rows there are, and lets the trail be written while references go unchecked. */
    private void prepare() {
        for (var trigger : triggers()) {
            jdbc.sql(trigger).update();
        }
        jdbc.sql("set session_replication_role = replica").update();
        jdbc.sql("set statement_timeout = 0").update();
        jdbc.sql("create temporary table told_id (id uuid primary key)").update();
        for (var noting : notings()) {
            jdbc.sql(noting).update();
        }
        jdbc.sql("analyze told_id").update();
    }

    /** Copies the told persons of an area until there are that many. */
    void grow(String area, int persons) {
        grow(area, persons, tables());
    }

    /** As {@link #grow}, with only what a search looks at. */
    void growForSearch(String area, int persons) {
        grow(area, persons, tables().stream().filter(it -> FOUND_BY.contains(it.name())).toList());
    }

    private void grow(String area, int persons, List<Table> tables) {
        var told =
                count(
                        "select count(*) from person.person p join told_id t on t.id = p.id where"
                                + " p.area = ?",
                        area);
        var there = count("select count(*) from person.person where area = ?", area);
        var from = (int) (there / told);
        var to = (int) Math.ceilDiv(persons, told) - 1;
        for (var table : tables) {
            copy(table, area, from, to);
        }
    }

    /**
     * So many lines of the access log for each person, over a year, like those that the demo left.
     */
    void lookAt(String area, int linesEach) {
        jdbc.sql(
                        """
                        with told as (
                            select *, row_number() over (order by id) as number from looks.line
                            where area = :area and action <> 'ENTER' and role <> 'PERSON' and person_id is not null
                        )
                        insert into looks.line (area, at, actor, role, unit_id, party_id, action, person_id, purpose,
                            category, permitted, rule)
                        select t.area, now() - random() * interval '1 year', t.actor, t.role, t.unit_id, t.party_id,
                            t.action, p.id, t.purpose, t.category, t.permitted, t.rule
                        from person.person p cross join generate_series(1, :each) as copy
                        join told t
                            on t.number = 1 + abs(hashtext(p.id::text || copy)::bigint) % (select count(*) from told)
                        where p.area = :area
                        """)
                .param("area", area)
                .param("each", linesEach)
                .update();
    }

    private void copy(Table table, String area, int from, int to) {
        var names = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        var values =
                table.columns().stream()
                        .map(column -> value(table, column))
                        .collect(Collectors.joining(", "));
        var rows =
                jdbc.sql(
                                """
                                insert into %s (%s)
                                select %s from %s it, generate_series(%d, %d) as copy
                                where area = '%s' and %s
                                on conflict do nothing
                                """
                                        .formatted(
                                                table.name(),
                                                names,
                                                values,
                                                table.name(),
                                                from,
                                                to,
                                                area,
                                                isTold(table)))
                        .update();
        if (table.name().equals("person.identifier")) {
            numbered += rows;
        }
    }

    /** Rows that the demo told, and not copies made before. */
    private static String isTold(Table table) {
        var key = table.columns().stream().filter(Column::isId).findFirst();
        return key.map(column -> "%s in (select id from told_id)".formatted(column.name()))
                .orElse("false");
    }

    private String value(Table table, Column column) {
        return switch (table.name() + "." + column.name()) {
            case "person.person.family_name" -> NEW_NAME;
            case "person.identifier.value" ->
                    "lpad((row_number() over (order by id, copy) + %d)::text, length(value), '0')"
                            .formatted(1_000_000 + numbered);
            default ->
                    column.isId()
                            ? "md5(it.%s::text || '-' || copy)::uuid".formatted(column.name())
                            : column.name();
        };
    }

    /** The tables of persons and their counts, with the columns that hold a person's ids. */
    private List<Table> tables() {
        return jdbc
                .sql(
                        """
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relrowsecurity and c.relkind = 'r' and n.nspname not in ('audit', 'looks')
                        order by 1
                        """)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(name -> !FOLLOWING.contains(name))
                .map(name -> new Table(name, columns(name)))
                .toList();
    }

    private List<Column> columns(String table) {
        return jdbc
                .sql(
                        """
                        select attname, atttypid = 'uuid'::regtype as is_uuid from pg_attribute
                        where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                          and attidentity = '' order by attnum
                        """)
                .param(table)
                .query((row, number) -> new Column(row.getString(1), row.getBoolean(2)))
                .list()
                .stream()
                .map(
                        column ->
                                new Column(
                                        column.name(), column.isId() && isOfPerson(table, column)))
                .toList();
    }

    /** Whether the column holds ids of told rows, and not those of units or users. */
    private boolean isOfPerson(String table, Column column) {
        return jdbc.sql(
                        "select exists (select from %s it join told_id t on t.id = it.%s)"
                                .formatted(table, column.name()))
                .query(Boolean.class)
                .single();
    }

    /** One statement for each table whose key is an id. */
    private List<String> notings() {
        return jdbc.sql(
                        """
                        select format('insert into told_id select %I from %s on conflict do nothing',
                                      a.attname, i.indrelid::regclass)
                        from pg_index i
                        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                        join pg_class c on c.oid = i.indrelid
                        where i.indisprimary and i.indnkeyatts = 1 and a.atttypid = 'uuid'::regtype and c.relrowsecurity
                        """)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> triggers() {
        return jdbc.sql(
                        """
                        select format('alter table %s enable always trigger %I', t.tgrelid::regclass, t.tgname)
                        from pg_trigger t join pg_class c on c.oid = t.tgrelid
                        where not t.tgisinternal and c.relrowsecurity
                        """)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private long count(String sql, String argument) {
        return jdbc.sql(sql).param(argument).query(Long.class).single();
    }

    /** The statistics that a database gathers by itself in time. */
    void settle() {
        jdbc.sql("vacuum analyze").update();
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
