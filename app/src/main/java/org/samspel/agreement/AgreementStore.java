package org.samspel.agreement;

import org.samspel.kernel.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The versions as they were written. Nothing in here is ever changed, only added. */
@Component
class AgreementStore {
    private final JdbcClient jdbc;
    private final Map<AreaId, List<Period>> periods = new ConcurrentHashMap<>();

    /** What was read while a version was being added is of a time before it, and is not kept. */
    private final AtomicLong generations = new AtomicLong();

    AgreementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which version it is, and of which texts. */
    record VersionKey(AreaId area, String slug, int number, String digest) {}

    /** Adds the version, unless its number is there already; then it gives false. */
    boolean add(AgreementVersion version, AgreementFiles files) {
        var area = version.area().code();
        var added =
                jdbc.sql(
                                """
                                insert into agreement.version
                                    (area, slug, number, path, text, digest, in_force_from, in_force_until)
                                values (:area, :slug, :number, :path, :text, :digest, :from, :until)
                                on conflict (area, slug, number) do nothing
                                """)
                        .param("area", area)
                        .param("slug", version.slug())
                        .param("number", version.number())
                        .param("path", files.path())
                        .param("text", files.yaml())
                        .param("digest", files.digest())
                        .param("from", version.inForceFrom())
                        .param("until", version.inForceUntil().orElse(null))
                        .update();
        if (added == 1) {
            hold(version);
            files.tables()
                    .forEach(
                            (id, dmn) ->
                                    jdbc.sql(
                                                    """
                                                    insert into agreement.decision_table (area, slug, number, id, text)
                                                    values (?, ?, ?, ?, ?)
                                                    """)
                                            .params(area, version.slug(), version.number(), id, dmn)
                                            .update());
        }
        forget();
        return added == 1;
    }

    /**
     * From its first day on it holds in place of those with lower numbers; a version with a higher
     * number that began before keeps its days.
     */
    private void hold(AgreementVersion version) {
        jdbc.sql(
                        """
                        delete from agreement.term
                        where area = :area and slug = :slug and number < :number and lower(period) >= :from
                        """)
                .param("area", version.area().code())
                .param("slug", version.slug())
                .param("number", version.number())
                .param("from", version.inForceFrom())
                .update();
        jdbc.sql(
                        """
                        update agreement.term set period = period * daterange(null, :from)
                        where area = :area and slug = :slug and number < :number
                              and (upper(period) is null or upper(period) > :from)
                        """)
                .param("area", version.area().code())
                .param("slug", version.slug())
                .param("number", version.number())
                .param("from", version.inForceFrom())
                .update();
        jdbc.sql(
                        """
                        insert into agreement.term (area, slug, number, period)
                        select :area, :slug, :number, daterange(:from, least(cast(:until as date), later.begins))
                          from (select min(lower(period)) as begins from agreement.term
                                 where area = :area and slug = :slug and number > :number) as later
                         where later.begins is null or later.begins > :from
                        """)
                .param("area", version.area().code())
                .param("slug", version.slug())
                .param("number", version.number())
                .param("from", version.inForceFrom())
                .param("until", version.inForceUntil().orElse(null))
                .update();
    }

    /** All versions, by agreement, the newest first. */
    List<VersionKey> keys(AreaId area) {
        return periods(area).stream().map(Period::key).toList();
    }

    /** Of each agreement the version that holds on that day; the database lets no two of them. */
    List<VersionKey> inForce(AreaId area, LocalDate on) {
        return periods(area).stream().filter(period -> period.holds(on)).map(Period::key).toList();
    }

    /** When a version holds; nothing for one that never does, as another took its place before. */
    Optional<Term> term(AreaId area, String slug, int number) {
        return periods(area).stream()
                .filter(period -> period.key().slug().equals(slug))
                .filter(period -> period.key().number() == number)
                .findFirst()
                .flatMap(Period::term);
    }

    Optional<Agreements.Kept> kept(AreaId area, String slug, int number) {
        return periods(area).stream()
                .filter(period -> period.key().slug().equals(slug))
                .filter(period -> period.key().number() == number)
                .findFirst()
                .map(period -> new Agreements.Kept(period.key().digest(), period.takenIn()));
    }

    Optional<VersionKey> key(AreaId area, String slug, int number) {
        return keys(area).stream()
                .filter(key -> key.slug().equals(slug) && key.number() == number)
                .findFirst();
    }

    /** A version and when it holds. */
    private record Period(VersionKey key, Optional<Term> term, Instant takenIn) {
        boolean holds(LocalDate on) {
            return term.filter(days -> days.holdsOn(on)).isPresent();
        }
    }

    /** Versions are only added, so what was read holds until one is: nearly every page asks. */
    private List<Period> periods(AreaId area) {
        var known = periods.get(area);
        if (known != null) {
            return known;
        }
        var generation = generations.get();
        var read =
                jdbc.sql(
                                """
                                select v.slug, v.number, v.digest, v.taken_in_at,
                                       lower(t.period) as begins, upper(t.period) as ends
                                from agreement.version v
                                left join agreement.term t
                                  on t.area = v.area and t.slug = v.slug and t.number = v.number
                                where v.area = ? order by v.slug, v.number desc
                                """)
                        .param(area.code())
                        .query((row, n) -> period(area, row))
                        .list();
        if (generation == generations.get()) {
            periods.put(area, read);
        }
        return read;
    }

    private static Period period(AreaId area, ResultSet row) throws SQLException {
        var from = Optional.ofNullable(row.getObject("begins", LocalDate.class));
        var until = Optional.ofNullable(row.getObject("ends", LocalDate.class));
        return new Period(
                new VersionKey(
                        area, row.getString("slug"), row.getInt("number"), row.getString("digest")),
                from.map(day -> new Term(day, until)),
                row.getTimestamp("taken_in_at").toInstant());
    }

    /** A version was added, or may have been. */
    void forget() {
        generations.incrementAndGet();
        periods.clear();
    }

    AgreementFiles files(VersionKey key) {
        var tables = new TreeMap<String, String>();
        jdbc.sql(
                        """
                        select id, text from agreement.decision_table
                        where area = ? and slug = ? and number = ?
                        """)
                .params(key.area().code(), key.slug(), key.number())
                .query(
                        row -> {
                            tables.put(row.getString(1), row.getString(2));
                        });
        return jdbc.sql(
                        """
                        select path, text from agreement.version
                        where area = ? and slug = ? and number = ?
                        """)
                .params(key.area().code(), key.slug(), key.number())
                .query((row, n) -> new AgreementFiles(row.getString(1), row.getString(2), tables))
                .single();
    }
}
