package org.samspel.journey;

import org.jspecify.annotations.Nullable;
import org.samspel.access.Keepers;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Component
class EntryStore {
    private final JdbcClient jdbc;
    private final Ids ids;

    EntryStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Adds a line, once. */
    void add(AreaId area, PartyId party, Entry entry) {
        jdbc.sql(
                        """
                        insert into journey.entry
                            (id, area, owner_provider, owner_unit, person_id, kind, subject_id, at)
                        values (:id, :area, :party, :unit, :person, :kind, :subject, :at)
                        on conflict (kind, subject_id) do nothing
                        """)
                .param("id", ids.next())
                .param("area", area.code())
                .param("party", party.value())
                .param("unit", entry.unit().value())
                .param("person", entry.person().value())
                .param("kind", entry.kind())
                .param("subject", entry.subject())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .update();
    }

    /**
     * @param lines newest first; what happened in the same moment, in the order of the kinds
     * @param parties whose lines there are of the persons, in the order in which they came in
     */
    record Excerpt(List<Entry> lines, List<PartyId> parties) {}

    /**
     * @param party counted from 1, only its lines; all for a number that no party has
     * @param keepers whose lines and whose names may be read; those of referrals are for whoever
     *     has a part in them, which the room that owns them knows
     */
    Excerpt newest(
            List<PersonId> persons,
            List<String> kinds,
            int party,
            Keepers keepers,
            int limit,
            int skip) {
        var parties = new ArrayList<PartyId>();
        var lines =
                jdbc
                        .sql(
                                """
                                with party as materialized (
                                    select owner_provider as id, row_number() over (order by min(at), owner_provider) as n
                                    from journey.entry
                                    where person_id in (:persons) and (:all or owner_unit = any(:units::uuid[]))
                                    group by owner_provider),
                                line as (
                                    select kind, subject_id, person_id, owner_unit, at,
                                        row_number() over (order by at desc,
                                            array_position(string_to_array(:order, ','), kind) desc, id desc) as place
                                    from journey.entry
                                    where person_id in (:persons) and kind in (:kinds)
                                      and (:all or kind in (:shared) or owner_unit = any(:units::uuid[]))
                                      and (:party not in (select n from party)
                                          or owner_provider in (select id from party where n = :party))
                                    order by place limit :limit offset :skip)
                                select * from line
                                right join (select array_agg(id order by n) as parties from party) p on true
                                order by place
                                """)
                        .param("persons", values(persons))
                        .param("kinds", kinds)
                        .param("party", party)
                        .param("all", keepers.all())
                        .param(
                                "units",
                                keepers.units().stream().map(UnitId::value).toArray(UUID[]::new))
                        .param("shared", KindGroup.REFERRALS.kinds())
                        .param("order", String.join(",", KindGroup.ALL.kinds()))
                        .param("limit", limit)
                        .param("skip", skip)
                        .query(
                                (row, n) -> {
                                    if (n == 0) {
                                        parties.addAll(parties(row));
                                    }
                                    return entry(row);
                                })
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
        return new Excerpt(lines, List.copyOf(parties));
    }

    private static List<PartyId> parties(ResultSet row) throws SQLException {
        @Nullable Array ids = row.getArray("parties");
        return ids == null
                ? List.of()
                : Arrays.stream((Object[]) ids.getArray())
                        .map(id -> new PartyId((UUID) id))
                        .toList();
    }

    /** Nothing in the row that only tells the parties. */
    private static Optional<Entry> entry(ResultSet row) throws SQLException {
        @Nullable String kind = row.getString("kind");
        return kind == null
                ? Optional.empty()
                : Optional.of(
                        new Entry(
                                kind,
                                row.getObject("subject_id", UUID.class),
                                new PersonId(row.getObject("person_id", UUID.class)),
                                new UnitId(row.getObject("owner_unit", UUID.class)),
                                row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    private static List<UUID> values(List<PersonId> persons) {
        return persons.stream().map(PersonId::value).toList();
    }
}
