package org.samspel.agreement;

import org.samspel.kernel.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The versions as they were written. Nothing in here is ever changed, only added. */
@Component
class AgreementStore {
    private final JdbcClient jdbc;

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
        return jdbc.sql(
                        """
                        select slug, number, digest from agreement.version where area = ?
                        order by slug, number desc
                        """)
                .param(area.code())
                .query(
                        (row, n) ->
                                new VersionKey(
                                        area, row.getString(1), row.getInt(2), row.getString(3)))
                .list();
    }

    /** Of each agreement the highest version that holds on that day. */
    List<VersionKey> inForce(AreaId area, LocalDate on) {
        return jdbc.sql(
                        """
                        select distinct on (slug) slug, number, digest from agreement.version
                        where area = :area and in_force_from <= :on
                          and (in_force_until is null or in_force_until > :on)
                        order by slug, number desc
                        """)
                .param("area", area.code())
                .param("on", on)
                .query(
                        (row, n) ->
                                new VersionKey(
                                        area, row.getString(1), row.getInt(2), row.getString(3)))
                .list();
    }

    Optional<VersionKey> key(AreaId area, String slug, int number) {
        return jdbc.sql(
                        """
                        select digest from agreement.version
                        where area = ? and slug = ? and number = ?
                        """)
                .params(area.code(), slug, number)
                .query((row, n) -> new VersionKey(area, slug, number, row.getString(1)))
                .optional();
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
