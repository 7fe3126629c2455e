package org.samspel.agreement;

import org.samspel.kernel.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The versions as they were written. Nothing in here is ever changed, only added. */
@Component
class AgreementStore {
    private final JdbcClient jdbc;
    private final Map<AreaId, List<Period>> periods = new ConcurrentHashMap<>();

    AgreementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which version it is, and of which texts. */
    record VersionKey(AreaId area, String slug, int number, String digest) {}

    /** Adds the version, unless its number is there already. */
    void add(AgreementVersion version, AgreementFiles files) {
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
        forget();
        if (added == 1) {
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
    }

    /** All versions, by agreement, the newest first. */
    List<VersionKey> keys(AreaId area) {
        return periods(area).stream().map(Period::key).toList();
    }

    /** Of each agreement the highest version that holds on that day. */
    List<VersionKey> inForce(AreaId area, LocalDate on) {
        var highest = new LinkedHashMap<String, VersionKey>();
        periods(area).stream()
                .filter(period -> period.holds(on))
                .map(Period::key)
                .forEach(key -> highest.putIfAbsent(key.slug(), key));
        return List.copyOf(highest.values());
    }

    Optional<VersionKey> key(AreaId area, String slug, int number) {
        return keys(area).stream()
                .filter(key -> key.slug().equals(slug) && key.number() == number)
                .findFirst();
    }

    /** A version and when it holds. */
    private record Period(VersionKey key, LocalDate from, Optional<LocalDate> until) {
        boolean holds(LocalDate on) {
            return !from.isAfter(on) && until.filter(end -> !end.isAfter(on)).isEmpty();
        }
    }

    /** Versions are only added, so what was read holds until one is: nearly every page asks. */
    private List<Period> periods(AreaId area) {
        var known = periods.get(area);
        if (known != null) {
            return known;
        }
        var read =
                jdbc.sql(
                                """
                                select slug, number, digest, in_force_from, in_force_until
                                from agreement.version where area = ? order by slug, number desc
                                """)
                        .param(area.code())
                        .query((row, n) -> period(area, row))
                        .list();
        periods.put(area, read);
        return read;
    }

    private static Period period(AreaId area, ResultSet row) throws SQLException {
        return new Period(
                new VersionKey(
                        area, row.getString("slug"), row.getInt("number"), row.getString("digest")),
                row.getObject("in_force_from", LocalDate.class),
                Optional.ofNullable(row.getObject("in_force_until", LocalDate.class)));
    }

    /** A version was added, or may have been. */
    void forget() {
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
